import { placeName } from "../../../src/core/text/place-name";

test.each([
  ["小学:最大班额#2", "最大班额", "最大班额"],
  ["学校:在校生数/合计:total", "在校生数合计", "在校生数 / 合计"],
  ["乡镇:关爱对象(名)/留守儿童数", "关爱对象留守儿童数", "关爱对象(名) / 留守儿童数"],
  ["乡镇:新增 学位 数(个)/完成比例(%)", "新增学位数完成比例", "新增 学位 数(个) / 完成比例(%)"],
  ["乡镇:合计/合计", "合计", "合计 / 合计"],
])("the column of %s is called %s, in English %s", (place, chinese, english) => {
  expect([placeName(place, "zh-CN"), placeName(place, "en")]).toEqual([chinese, english]);
});
