/** What of a message is a file, and from where it may be fetched. */
import { describe, expect, test } from "vitest";
import type { Attachment } from "../../../bot/chat.ts";
import { activitySchema } from "../../../bot/teams/activity.ts";
import { type SourceRules, sourceOf } from "../../../bot/teams/attachment-source.ts";
import { attachmentsOf } from "../../../bot/teams/attachments.ts";

const SERVICE = "https://smba.trafficmanager.net/emea/7a9d3c52-1111-4222-8333-944455566677/";
const PICTURE = `${SERVICE}v3/attachments/0-weu-d8-c0eefd41/views/original`;

function attachmentsIn(attachments: unknown): readonly Attachment[] {
  const envelope = {
    type: "message",
    channelId: "msteams",
    serviceUrl: SERVICE,
    conversation: { id: "a:1" },
  };
  return attachmentsOf(activitySchema.parse({ ...envelope, value: undefined, attachments }));
}

const file = (name: string, fileType?: string) => ({
  contentType: "application/vnd.microsoft.teams.file.download.info",
  contentUrl: `https://kommunen-my.sharepoint.com/personal/x/Documents/${name}`,
  name,
  content: { downloadUrl: "https://kommunen-my.sharepoint.com/d?tempauth=1", uniqueId: "u", fileType },
});

describe("attachments of a message", () => {
  test("a file and a pasted picture are told; what only formats the text, and what nobody knows, is not", () => {
    const html = { contentType: "text/html", content: '<p><img src="https://evil.example/x"></p>' };
    const card = { contentType: "application/vnd.microsoft.card.adaptive", content: {} };
    const found = attachmentsIn([
      file("Enheter.CSV", "CSV"),
      html,
      { contentType: "image/*", contentUrl: PICTURE },
      card,
      "?",
    ]);
    expect(found).toEqual([
      {
        name: "Enheter.CSV",
        type: "csv",
        address: "https://kommunen-my.sharepoint.com/d?tempauth=1",
        serviceUrl: SERVICE,
      },
      { name: "", type: "image/*", address: PICTURE, serviceUrl: SERVICE },
    ]);
  });

  test("a name is one line without folders, and gives the type when Teams does not", () => {
    const [found] = attachmentsIn([file("C:\\temp\\..\\bil\u202e\n.PNG")]);
    expect(found).toMatchObject({ name: "bil.PNG", type: "png" });
  });

  test("attachments that are nonsense cost nobody the message, and more than ten are not read", () => {
    expect(attachmentsIn("nonsense")).toEqual([]);
    expect(attachmentsIn(null)).toEqual([]);
    expect(attachmentsIn(Array.from({ length: 40 }, () => file("a.csv")))).toHaveLength(10);
  });
});

describe("where a file may be fetched", () => {
  const inProduction: SourceRules = { local: false, fileStores: ["kommunen", "kommunen-felles"] };
  const from = (address: string, rules = inProduction, serviceUrl = SERVICE) => {
    const source = sourceOf({ name: "", type: "", address, serviceUrl }, rules);
    return source.kind === "refused" ? "refused" : source.withToken ? "with token" : "without token";
  };

  test("from the municipality's own SharePoint, without our token", () => {
    for (const host of ["kommunen", "kommunen-my", "KOMMUNEN", "kommunen-felles-my"])
      expect(from(`https://${host}.sharepoint.com/personal/x?tempauth=1`)).toBe("without token");
  });

  test("from no other SharePoint, and not when none is named", () => {
    const others = [
      "https://annen-my.sharepoint.com/x",
      "https://sharepoint.com/x",
      "https://kommunen.sharepoint.com.evil.example/x",
      "https://evil.example/kommunen.sharepoint.com",
      "https://kommunen.sharepoint.com@evil.example/",
      "https://user:word@kommunen.sharepoint.com/x",
      "https://kommunen.sharepoint.com:8443/x",
      "http://kommunen.sharepoint.com/x",
      "file:///etc/passwd",
      "",
    ];
    for (const address of others) expect(from(address), address).toBe("refused");
    const none = { local: false, fileStores: [""] };
    expect(from("https://kommunen.sharepoint.com/x", none)).toBe("refused");
    expect(from("https://-my.sharepoint.com/x", none)).toBe("refused");
  });

  test("our token goes to Teams' own service only, for a picture, where the message came through", () => {
    expect(from(PICTURE)).toBe("with token");
    const others = [
      PICTURE.replace("smba.", "evil."),
      PICTURE.replace("https:", "http:"),
      PICTURE.replace("/v3/attachments", "/v3/conversations"),
      "https://smba.trafficmanager.net:444/v3/attachments/1/views/original",
      "https://us-api.asm.skype.com/v1/objects/0-eus/views/imgo",
    ];
    for (const address of others) expect(from(address), address).toBe("refused");
    expect(from(PICTURE, inProduction, "https://smba.infra.gcc.teams.microsoft.com/")).toBe("refused");
    const evil = "https://evil.trafficmanager.net/v3/attachments/1/views/original";
    expect(from(evil, inProduction, "https://evil.trafficmanager.net/")).toBe("refused");
  });

  test("from this machine only where Teams is a program on it", () => {
    const local: SourceRules = { local: true, fileStores: [] };
    expect(from("http://127.0.0.1:4000/v3/attachments/1/views/original", local)).toBe("without token");
    for (const address of ["http://127.0.0.1:4000/x", "https://localhost/x", "http://[::1]/x"])
      expect(from(address), address).toBe("refused");
    expect(from("http://169.254.169.254/metadata", local)).toBe("refused");
  });
});
