import { emptyDocument } from "../../../src/workbench/stand-in/document/document";
import { createStandIn, type StandIn } from "../../../src/workbench/stand-in/stand-in";
import { windowName, type HostIdentity } from "../../../src/workbench/stand-in/transport/app-context";
import type { Dialog } from "../../../src/workbench/stand-in/transport/dialogs";
import { xdmHost, type XdmHost } from "../../../src/workbench/stand-in/transport/xdm-host";

const IDENTITY: HostIdentity = { conversationId: "c1", appId: "app", origin: "https://localhost", language: "zh-CN" };

let standIn: StandIn;
let host: XdmHost;
let posted: Record<string, unknown>[];

beforeEach(() => {
  standIn = createStandIn(emptyDocument("指标.xlsx"));
  host = xdmHost(IDENTITY, standIn);
  posted = [];
});

const request = (action: string, data: unknown = null, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    _messageType: 0,
    _actionName: action,
    _actionType: 0,
    _conversationId: "c1",
    _correlationId: 7,
    _data: data,
    ...more,
  });

async function ask(message: unknown): Promise<boolean> {
  const wasForUs = host.receive(message, (text) => posted.push(JSON.parse(text) as Record<string, unknown>));
  await new Promise((resolve) => setTimeout(resolve, 0));
  return wasForUs;
}

test.each([
  ["an object", { _messageType: 0 }],
  ["a text that is no JSON", "hello"],
  ["an answer", request("x", null, { _messageType: 1 })],
  ["another conversation", request("x", null, { _conversationId: "c2" })],
])("leaves %s to others", async (_, message) => {
  expect(await ask(message)).toBe(false);
  expect(posted).toEqual([]);
});

test("presents itself as Excel on the web in the user's language", async () => {
  await ask(request("ContextActivationManager_getAppContextAsync"));
  const [{ _data, _correlationId } = {}] = posted;
  expect(_correlationId).toBe(7);
  expect(_data).toMatchObject({ _appName: 16, _appUILocale: "zh-CN", _clientMode: 1 });
  expect(JSON.parse(windowName(IDENTITY))).toMatchObject({
    hostInfo: expect.stringContaining("Excel$Web$16.00$zh-CN"),
    xdmInfo: "c1|app|https://localhost",
  });
});

test("keeps settings and gives them back", async () => {
  await ask(
    request("executeMethod", { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [["k", '{"a":1}']] } }),
  );
  expect(host.settings()).toEqual({ k: '{"a":1}' });
  await ask(request("executeMethod", { DdaMethod: { DispatchId: 75 } }));
  expect(posted.at(-1)?._data).toMatchObject({ Error: 0, Settings: [{ Name: "k", Value: '{"a":1}' }] });
});

test("refuses what it does not know, and lists it", async () => {
  await ask(request("executeMethod", { DdaMethod: { DispatchId: 4711 } }));
  await ask(request("ContextActivationManager_newThing"));
  expect(posted.map(({ _data }) => (_data as { Error: number }).Error)).toEqual([5000, 5000]);
  expect([...standIn.missing]).toEqual(["dispatch 4711", "action ContextActivationManager_newThing"]);
});

test("answers a call that says nothing", async () => {
  await ask(request("executeMethod", null));
  expect(posted).toHaveLength(1);
});

describe("windows", () => {
  const wish = (url: string): Record<string, unknown> => ({
    targetId: JSON.stringify({ url, width: 35, height: 25, displayInIframe: true }),
  });
  const register = (url: string): string => request("dialogMessageReceived", wish(url), { _actionType: 1 });
  let shown: (Dialog | null)[];
  beforeEach(() => {
    shown = [];
    host = xdmHost(IDENTITY, standIn, (dialog) => void shown.push(dialog));
  });

  test("are shown as asked for, and their closing is told", async () => {
    await ask(register("https://localhost/message.html#%E5%8F%A5"));
    expect(shown).toMatchObject([{ width: 35, height: 25, url: expect.stringMatching(/\?_host_Info=.*#%E5%8F%A5$/) }]);
    shown[0]?.closed();
    expect(shown.at(-1)).toBeNull();
    expect(posted.map(({ _data, _responseType }) => [_data, _responseType])).toEqual([
      [{ Error: 0 }, 0],
      [{ messageType: 12006 }, 1],
    ]);
  });

  test("are taken away when the add-in says so", async () => {
    await ask(register("https://localhost/message.html"));
    await ask(request("dialogMessageReceived", null, { _actionType: 2 }));
    expect(shown.at(-1)).toBeNull();
  });

  test("of another site are refused", async () => {
    await ask(register("https://example.com/message.html"));
    expect([posted.map(({ _data }) => _data), shown]).toEqual([[{ Error: 12004 }], []]);
  });

  test("are refused by a host that can show none", async () => {
    host = xdmHost(IDENTITY, standIn);
    await ask(register("https://localhost/message.html"));
    expect([posted.map(({ _data }) => _data), [...standIn.missing]]).toEqual([
      [{ Error: 5000 }],
      ["event dialogMessageReceived"],
    ]);
  });
});

test("refuses to tell of events it does not know, and lists them", async () => {
  await ask(request("newThingHappened", null, { _actionType: 1 }));
  expect([posted.map(({ _data }) => _data), [...standIn.missing]]).toEqual([
    [{ Error: 5000 }],
    ["event newThingHappened"],
  ]);
});
