"""What is seen: pages over actions. Reads through storage, writes only through actions."""
