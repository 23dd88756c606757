// Runs in the page that card-gallery.ts writes: draws each sample with the renderer that Teams' own is built on.
const themes = {
  light: {
    text: "#242424",
    subtle: "#616161",
    warning: "#fdf6e3",
    attention: "#fdf3f4",
    emphasis: "#f5f5f5",
    accent: "#c7c9ff",
  },
  dark: {
    text: "#ffffff",
    subtle: "#adadad",
    warning: "#4a3b12",
    attention: "#3b1519",
    emphasis: "#1f1f1f",
    accent: "#4f52b2",
  },
};

function hostConfig(theme) {
  const color = (name) => ({ default: name, subtle: theme.subtle });
  const colors = {
    default: color(theme.text),
    accent: color("#5b5fc7"),
    good: color("#237b4b"),
    warning: color("#835c00"),
    attention: color("#c4314b"),
  };
  const container = (background) => ({ backgroundColor: background, foregroundColors: colors });
  return {
    fontFamily: '"Segoe UI", system-ui, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.subtle },
    supportsInteractivity: true,
    actions: { maxActions: 6, actionsOrientation: "horizontal", actionAlignment: "left", buttonSpacing: 8 },
    containerStyles: {
      default: container("transparent"),
      emphasis: container(theme.emphasis),
      accent: container(theme.accent),
      warning: container(theme.warning),
      attention: container(theme.attention),
    },
    inputs: { label: { requiredInputs: { suffix: " *", suffixColor: "attention" } } },
    factSet: { title: { weight: "bolder", maxWidth: 150, wrap: true }, value: { wrap: true }, spacing: 10 },
  };
}

// Teams' own subset is larger; our texts use paragraphs and escapes only.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const safe = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const paragraphs = safe
    .split(/\n\n+/)
    .map((part) => `<p>${part.replace(/\\([\\`*_[\]~#>+.)-])/g, "$1")}</p>`);
  result.outputHtml = paragraphs.join("");
  result.didProcess = true;
};

function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

// Thrown later, so that the others are drawn all the same.
function report(sample, what) {
  setTimeout(() => {
    throw new Error(`${sample.of}, ${sample.name}: ${what}`);
  });
}

function draw(sample, width, theme) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(themes[theme]));
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  card.parse(sample.content, context);
  for (let index = 0; index < context.eventCount; index++) report(sample, context.getEventAt(index).message);
  // A form of its own: choices of the same name in its neighbours must not push each other out.
  const place = element("form", "card");
  place.style.width = `${width}px`;
  const drawn = card.render();
  if (drawn) place.append(drawn);
  else report(sample, "nothing was drawn");
  return place;
}

for (const [index, sample] of samples.entries()) {
  const section = document.createElement("section");
  section.id = `sample-${index}`;
  section.append(element("h2", "", `${sample.of} – ${sample.name}`), element("p", "summary", sample.summary));
  for (const theme of ["light", "dark"]) {
    const row = element("div", `row ${theme}`);
    row.append(...widths.map((width) => draw(sample, width, theme)));
    section.append(row);
  }
  document.querySelector("main").append(section);
}
