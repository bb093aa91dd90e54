extension Column {
  /// What the column of the unit is called in tables of what is approved or there: the best words first.
  static let units =
    [
      "机构名称", "单位名称", "单位", "机构全称", "单位全称", "部门名称", "部门", "所在单位", "行政机构名称", "事业单位名称", "调整单位",
      "变动单位", "涉及单位", "核定单位", "调整单位名称", "增减单位",
    ] + unitsOfSorts + unitsOfPlaces

  /// Units of one sort, or of one place, each.
  private static let unitsOfSorts =
    [
      "市直单位", "县直单位", "区直单位", "州直单位", "省直单位", "市直部门", "县直部门", "区直部门", "区县市",
    ] + towns + [
      "学校", "学校名称", "医院", "医院名称", "机构", "医疗机构", "医疗机构名称", "卫生院", "卫生院名称", "院校", "院校名称",
      "校名", "园名", "园所名称", "幼儿园", "幼儿园名称", "名称", "单位(部门)", "部门(单位)", "单位(机构)", "机构(单位)", "单位(学校)",
      "学校(单位)",
    ]

  /// Towns and streets, one a row.
  static let towns = [
    "乡镇", "乡镇名称", "乡镇(街道)", "乡镇(街道)名称", "乡镇街道", "镇街", "镇街名称", "街道", "街道名称",
  ]

  /// Units as the owners of places or of a budget.
  private static let unitsOfPlaces = [
    "用编单位", "用编单位名称", "编制单位", "编制单位名称", "预算单位", "预算单位名称", "填报单位", "填报单位名称",
  ]
}
