"""What is true: frozen dataclasses and pure functions. No input or output, framework, clock or chance."""
