extension OrganTemplate {
  /// The organs of a region in the order in which a growing city gets them.
  static let common: [OrganTemplate] = [
    .init("财政局", .governmentDepartment, .office, 52, "局长"),
    .init("总工会", .massOrganisation, .managed, 15, "主席"),
    .init("中心血站", .institution, .institution, 40, "站长"),
    .init("委员会组织部", .partyDepartment, .office, 34, "部长"),
    .init("市场监督管理局", .governmentDepartment, .office, 84, "局长"),
    .init("人民法院", .justice, .justice, 88, "院长"),
    .init("水务局", .governmentDepartment, .office, 38, "局长"),
    .init("融媒体中心", .institution, .institution, 60, "主任"),
    .init("人民代表大会常务委员会机关", .congress, .office, 30, "主任"),
    .init("妇女联合会", .massOrganisation, .managed, 12, "主席"),
    .init("应急管理局", .governmentDepartment, .office, 36, "局长"),
    .init("委员会宣传部", .partyDepartment, .office, 28, "部长"),
    .init("公安局", .governmentDepartment, .justice, 290, "局长"),
    .init("自然资源和规划局", .governmentDepartment, .office, 58, "局长"),
    .init("档案馆", .institution, .managed, 22, "馆长"),
    .init("人民检察院", .justice, .justice, 66, "检察长"),
    .init("退役军人事务局", .governmentDepartment, .office, 26, "局长"),
    .init("委员会政法委员会", .partyDepartment, .office, 22, "书记"),
    .init("残疾人联合会", .massOrganisation, .managed, 12, "理事长"),
    .init("医疗保障局", .governmentDepartment, .office, 30, "局长"),
    .init("农业农村局", .governmentDepartment, .office, 62, "局长"),
    .init("文化和旅游局", .governmentDepartment, .office, 40, "局长"),
    .init("不动产登记中心", .institution, .institution, 46, "主任"),
    .init("卫生健康局", .governmentDepartment, .office, 44, "局长"),
    .init("政治协商会议委员会机关", .congress, .office, 26, "主席"),
    .init("数据局", .governmentDepartment, .office, 20, "局长"),
    .init("教育体育局", .governmentDepartment, .office, 48, "局长"),
    .init("科学技术协会", .massOrganisation, .managed, 11, "主席"),
    .init("司法局", .governmentDepartment, .justice, 42, "局长"),
    .init("行政审批服务局", .governmentDepartment, .office, 34, "局长"),
    .init("综合行政执法局", .governmentDepartment, .office, 96, "局长"),
    .init("委员会统一战线工作部", .partyDepartment, .office, 18, "部长"),
    .init("住房保障服务中心", .institution, .institution, 32, "主任"),
    .init("审计局", .governmentDepartment, .office, 32, "局长"),
    .init("交通运输局", .governmentDepartment, .office, 50, "局长"),
    .init("委员会巡察工作办公室", .partyDepartment, .office, 16, "主任"),
    .init("民政局", .governmentDepartment, .office, 30, "局长"),
    .init("社会主义学校", .institution, .managed, 24, "校长"),
    .init("统计局", .governmentDepartment, .office, 24, "局长"),
    .init("红十字会", .massOrganisation, .managed, 10, "会长"),
  ]

  /// The institutions that come in any number; each gets an ordinal before its name.
  static let numbered: [OrganTemplate] = [
    .init("初级中学", .institution, .institution, 108, "校长"),
    .init("公办幼儿园", .institution, .institution, 30, "园长"),
    .init("完全小学", .institution, .institution, 74, "校长"),
    .init("社区医院", .institution, .institution, 56, "院长"),
    .init("水文观测站", .institution, .institution, 14, "站长"),
    .init("高级中学", .institution, .institution, 150, "校长"),
    .init("养护所", .institution, .institution, 26, "所长"),
  ]

  static let townService = OrganTemplate("便民服务站", .institution, .institution, 18, "站长")
}
