import BianzhiCore

/// Goals of working off what is over the approved numbers (消化目标): one row an organ, matter, part and goal.
///
/// Unit: people or posts over what is approved, to which the excess is to have come down on the day. That day is the one by which it
/// is reached, and not the last on which so many are allowed, as in ``waivers``: the heading tells which of the two a
/// number is. Source: the document that sets the goal.
extension TableKind {
  package static let digests = TableKind(
    name: "digests", title: Wording(zh: "消化目标", en: "goals of working off"),
    columns: waivers.columns.map { column in
      switch column.field {
      case .waivedPeople:
        Column(
          .waivedPeople, goalHeadings, isRequired: true, isNeeded: true, isTelling: true)
      case .until:
        Column(
          .until, goalDays, isRequired: true, isNeeded: true, isTelling: true)
      default: column
      }
    },
    needsOneOf: waivers.needsOneOf,
    example: [
      "机构代码 | 例外事项 | 编制类型 | 阶段目标 | 批准文号 | 批准机关 | 完成时限 | 原因",
      "JH0101 | 超编 | 行政编制 | 1 | 江编〔2010〕3号 | 江海市编委 | 2010-12-31 | 机构合并",
    ],
    aside: "核定数 核定编制 核定编制数 编制数 实有数 实有人数 超编数 超编人数 超配数 应消化数 应消化人数 消化数",
    view: "waiver", stored: .entries(.waivers, day: "until"), storage: waivers.storage)

  /// What is to be left over; 消化数 and 消化目标 may as well tell how many are to go, and are asked about.
  private static let goalHeadings =
    ["阶段目标", "年底目标", "年末目标", "年度目标", "目标", "目标数"]
    + ["阶段目标", "年底目标", "年末目标", "年度目标", "目标"].flatMap {
      ["\($0)超编数", "\($0)超出数", "\($0)（超编）", "\($0)（超出）", "\($0)人数"]
    }
    + ["应消化至", "消化至", "应降至", "降至", "应压减至", "压减至", "减至", "应减至", "压缩至", "应压缩至"].flatMap {
      [$0, "超编\($0)", "超出\($0)", "超编数\($0)", "超出数\($0)"]
    }

  private static let goalDays = [
    "完成时限", "目标日期", "目标时间", "完成日期", "完成时间", "达到日期", "达标日期", "达标时间", "目标年月", "阶段时限",
    "时间节点", "消化时限", "截止日期", "到期日期", "消化期限", "消化截止时间", "消化截止日期", "完成消化时间", "有效期至",
  ]
}
