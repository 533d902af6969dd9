// A picture in the form messengers take: the page's SVG drawn into a PNG here, handed to the device's share sheet, or
// kept as a file where there is none. Without script the SVG is a link.

const button = document.querySelector("[data-picture]");
const NAME = button.dataset.name;
const SCALE = 2; // pixels for each of the drawing, so that it is sharp on a telephone

async function drawn() {
  const picture = new Image();
  picture.src = button.dataset.picture;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * SCALE;
  canvas.height = picture.naturalHeight * SCALE;
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => { canvas.toBlob(done, "image/png"); });
  return new File([blob], NAME, { type: "image/png" });
}

function save(file) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

button.addEventListener("click", async () => {
  const file = await drawn();
  if (!navigator.canShare?.({ files: [file] })) save(file);
  // Closing the sheet again is an answer too, not a mistake.
  else navigator.share({ files: [file] }).catch(() => {});
});
button.hidden = false;
