import { excelClass } from "../rich-api/host-object";

/** Microsoft.InternalService.AddinInternalService: the library reports to it once it is ready. */
export const addinInternalService = excelClass<null>({
  type: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
});
