import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `reconcile`: every difference between the lists of one month.
  package static let reconciled = Table<ReconciledLine>(
    [
      Column("difference", zh: "差异", en: "difference") { .word($0.sort) },
      Column("side", zh: "哪一方", en: "side") { .word($0.side) },
      Column("standing", zh: "判断", en: "standing") { .word($0.standing) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      Column("person_id", zh: "身份证号", en: "person ID", .identifier) {
        .optional($0.person?.masked)
      },
      Column("name", zh: "姓名/类型", en: "name or kind") { .masked($0.name) },
      Column("state", zh: "在册状态", en: "state") { .filled($0.state) },
      Column("paid_by", zh: "发放单位", en: "paid by") { .filled($0.payers.joined(separator: "、")) },
      Column("amount", zh: "涉及金额", en: "amount", .number) {
        .digits($0.amount.map { yuan(Int($0)) })
      },
      Column("stated", zh: "自报", en: "stated", .number) { .optional($0.stated) },
      Column("counted", zh: "花名册", en: "counted", .number) { .optional($0.counted) },
      .words("remark", zh: "说明", en: "remark", .sentence) { $0.remark.masked },
      Column("document", zh: "文号", en: "document", .identifier) { .masked($0.document) },
    ],
    short: ["difference", "standing", "organ_name", "name", "amount", "remark"],
    look: SheetLook(
      Wording(zh: "花名册、工资表、自报表与增减登记核对表", en: "Rosters, pay lists, forms and registers compared")))

  /// `reconcile --units`: both sides of every unit.
  package static let reconciledUnits = Table<ReconciledUnit>(
    [
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .filled($0.organCode) },
      .words("organ_name", zh: "机构名称", en: "organ name") {
        $0.organCode.isEmpty
          ? Wording(zh: "合计", en: "all") : Wording(zh: $0.organName, en: $0.organName)
      },
      Column("roster_day", zh: "花名册", en: "roster", .identifier) { .day($0.rosterDay) },
      Column("counted", zh: "占编", en: "on places", .number) { .integer($0.counted) },
      Column("paid_here", zh: "本单位发放", en: "paid here", .number) { .integer($0.paidHere) },
      Column("paid_elsewhere", zh: "他单位发放", en: "paid elsewhere", .number) {
        .integer($0.paidElsewhere)
      },
      Column("not_paid", zh: "未发放", en: "not paid", .number) { .integer($0.notPaid) },
      Column("rows_without_number", zh: "在册无证号", en: "rows without number", .number) {
        .integer($0.rowsWithoutNumber)
      },
      Column("paid", zh: "发放人数", en: "people paid", .number) { .integer($0.paid) },
      Column("paid_on_places", zh: "其中占编", en: "of them on places", .number) {
        .integer($0.onPlaces)
      },
      Column("paid_on_none", zh: "其中不占编", en: "on none", .number) {
        .digits($0.knowsPlaces ? "\($0.notOnPlaces)" : nil)
      },
      Column("pay_lines", zh: "工资条数", en: "lines", .number) { .integer($0.payLines) },
      Column("lines_without_number", zh: "工资无证号", en: "lines without number", .number) {
        .integer($0.linesWithoutNumber)
      },
      Column("amount", zh: "发放金额", en: "amount", .number) {
        .digits($0.amount.map { yuan(Int($0)) })
      },
      Column("open", zh: "待查", en: "open", .number) { .integer($0.open) },
      Column("at_stake", zh: "待查金额", en: "at stake", .number) { .digits(yuan(Int($0.atStake))) },
      Column("is_compared", zh: "可比", en: "compared") { .answer($0.isCompared) },
      .words("remark", zh: "说明", en: "remark", .sentence) { unit in
        Wording(
          zh: unit.remarks.map(\.zh).joined(separator: "；"),
          en: unit.remarks.map(\.en).joined(separator: "; "))
      },
    ],
    short: [
      "organ_name", "counted", "paid_here", "paid_elsewhere", "not_paid", "paid", "paid_on_none",
      "pay_lines", "open", "at_stake", "remark",
    ],
    look: SheetLook(
      Wording(zh: "花名册与工资表核对汇总", en: "Rosters and pay lists, unit by unit")))
}
