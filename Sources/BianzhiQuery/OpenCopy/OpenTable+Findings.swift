package import BianzhiCore

extension OpenTable {
  /// What checks found; the tables of imported rows are those of their kinds.
  package static let findings = OpenTable(
    "findings", "问题，按最近一次发现", "findings as last seen", from: "finding", isOfOrgan: false,
    hasSource: false,
    [
      .text("finding", "问题编号", "number"), .text("rule", "规则", "id of the rule"),
      .text("severity", "严重程度", "critical, major, minor or hint"),
      .text("status", "办理状态", "where it stands"),
      .text("organ_code", "机构代码", "code of the organ"), .text("organ_name", "机构名称", "its name"),
      .text("part", "项目", "part"),
      .number("expected", "核定", "approved people; NULL: not compared"),
      .number("actual", "实有", "counted people"), .number("excess", "超出", "actual - expected"),
      .text("person_id", "身份证号（打码）", "identity number, masked"),
      .text("person_name", "姓名", "name of the person"),
      .text("as_of", "截至日期", "day that was judged"),
      .number("run", "检查", "run that saw it last"), .text("documents", "文号", "documents"),
    ])
}
