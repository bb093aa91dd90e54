import BianzhiCore

extension TableKind {
  /// Approved exceptions (政策性超编, 消化期): one row an organ, matter, part and step.
  ///
  /// Unit: people or posts over what is approved. Source: the document that grants it; one without a
  /// document or an approver is taken in, allows nothing and is listed; without a last day it is no waiver. Several steps of working off are several rows,
  /// each with the number allowed until its day.
  package static let waivers = TableKind(
    name: "waivers", title: Wording(zh: "例外与消化", en: "waivers"),
    columns: [
      Column(.organCode, ["机构代码", "机构编码", "单位编码", "单位代码"]),
      Column(.organName, ["机构名称", "单位名称", "单位"]),
      Column(.matter, ["例外事项", "事项", "例外类型", "超出类型"], isTelling: true),
      Column(.quotaKind, ["编制类型", "编制类别", "职务", "职务层次", "类别"]),
      Column(
        .waivedPeople,
        [
          "允许超出数", "核准超出数", "允许超编数", "例外数", "允许超出",
          "批准超编数", "批准超出数", "批准超编人数", "批准超职数", "核准超编数", "同意超编数",
          "允许超职数", "允许超编人数", "允许超出人数", "允许数", "允许超配数", "阶段上限", "超编上限", "超出上限", "年度上限", "上限", "上限数",
          "阶段控制数", "超编控制数", "超出控制数", "控制数至", "控制在", "期内允许超出数", "期内允许超编数", "暂时允许超出数",
        ], isRequired: true,
        isNeeded: true, isTelling: true),
      Column(.document, ["批准文号", "文号", "依据文号", "批复文号"], isRequired: true),
      Column(.approver, ["批准机关", "批准单位", "审批机关"]),
      Column(.since, ["起始日期", "生效日期", "批准日期", "开始日期"]),
      Column(
        .until,
        [
          "有效期至", "消化时限", "截止日期", "到期日期", "完成时限", "消化期限", "消化截止时间", "消化截止日期", "完成消化时间",
        ], isRequired: true, isNeeded: true, isTelling: true),
      Column(.reason, ["原因", "超出原因", "例外原因"]),
      Column(.sequence, ["序号", "编号", "序"]),
    ],
    needsOneOf: [[.organCode, .organName]],
    example: [
      "机构代码 | 例外事项 | 编制类型 | 允许超出数 | 批准文号 | 批准机关 | 有效期至 | 原因",
      "JH0101 | 超编 | 行政编制 | 3 | 江编〔2010〕3号 | 江海市编委 | 2010-06-30 | 机构合并",
    ],
    aside: "核定数 核定编制 核定编制数 编制数 实有数 实有人数 超编数 超编人数 超配数 应消化数",
    view: "waiver",
    found: FindPlace(
      name: "waivers", wording: Wording(zh: "例外批准", en: "waivers"), view: "waiver",
      nameColumn: nil, documents: ["document"],
      detail: ["matter", "part", "people", "until"], day: "since"),
    open: [
      OpenTable(
        "waivers", "例外与消化批复", "waivers", from: "waiver",
        [
          .text("matter", "事项", "matter"), .text("part", "编制类型或职务", "quota kind or post"),
          .number("people", "人数", "people"), .text("document", "文号", "document"),
          .text("approver", "批准人", "approved by"), .text("since", "起", "since"),
          .text("until", "止", "until"), .text("reason", "理由", "reason"),
        ])
    ],
    stored: .entries(.waivers, day: "until"),
    storage: .entries(
      {
        PlainReader(
          $0,
          [
            .organ, .text(.matter, .orEmpty), .text(.quotaKind, .orEmpty),
            .text(.document, .orEmpty),
            .day(.until, .needed), .count(.waivedPeople, .needed), .text(.approver), .day(.since),
            .text(.reason),
          ])
      }, .waivers))
}

extension EntryTable {
  /// Excess that was allowed.
  static let waivers = EntryTable(
    name: "waiver_row", key: ["organ", "matter", "part", "document", "until"],
    content: ["people", "approver", "since", "reason"])
}
