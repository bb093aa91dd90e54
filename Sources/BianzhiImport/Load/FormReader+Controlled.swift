import BianzhiCore

extension FormReader {
  /// How many people on 员额 a unit may have: 备案制人员控制数, 员额控制数, 控制数.
  func controlled(
    _ column: FormColumn, _ row: CellReader
  ) throws(Issue) -> (heading: FormHeading, people: Int)? {
    guard headcount == column.index else { return nil }
    switch CountReading.read(row.bytes(column.index)) {
    case .blank: return nil
    case .value(let people) where people >= 0:
      return (
        FormHeading(part: .quota(QuotaKind.registered.rawValue), measure: .approved), people
      )
    case .value, .unreadable:
      throw Issue(.ofCount(row.bytes(column.index)), session.sheet.layout.heading(column.index))
    }
  }

  /// With the ceilings of several sorts of people off quota as one number: 劳务派遣控制数 3 and 购买服务岗位 2 are 5.
  static func addingCeilings(
    _ numbers: [(heading: FormHeading, people: Int)]
  ) -> [(heading: FormHeading, people: Int)] {
    let ceilings = numbers.filter { $0.heading == .ceilingOffQuota }
    guard ceilings.count > 1 else { return numbers }
    let people = ceilings.reduce(0) { $0 + $1.people }
    let others = numbers.filter { $0.heading != .ceilingOffQuota }
    return others + [(heading: FormHeading.ceilingOffQuota, people: people)]
  }

  /// The number of places beside that of 员额; in a row without one it is all that the unit has.
  func beside(
    _ column: FormColumn, _ people: Int, _ row: CellReader
  ) -> (heading: FormHeading, people: Int) {
    let registered = session.sheet.layout.forms.first {
      $0.heading == FormHeading(part: .quota(QuotaKind.registered.rawValue), measure: .approved)
    }
    guard let limit = headcount ?? registered?.index, !CellReader.isBlankMark(row.bytes(limit))
    else {
      return (
        FormHeading(part: .quota(QuotaKind.total), measure: column.heading.measure), people
      )
    }
    return (column.heading, people)
  }
}

extension Layout {
  /// The one column of numbers that are controlled which approves 员额: of several that which says so.
  var headcount: Int? {
    guard !forms.hasRegistered else { return nil }
    let columns = forms.filter { column in
      column.heading == FormHeading(part: .control, measure: .approved)
        && !Self.othersControlled.contains(where: heading(column.index).contains)
    }
    let named = columns.filter { column in
      ["员额", "备案", "报备"].contains(where: heading(column.index).contains)
    }
    let found = named.isEmpty ? columns : named
    return found.count == 1 ? found[0].index : nil
  }

  /// What else is controlled by a number.
  private static let othersControlled = [
    "编外", "临聘", "辅警", "聘用", "合同", "雇员", "派遣", "职数", "职级", "领导", "岗位", "经费", "工勤", "后勤", "政法",
    "法官", "检察官",
  ]
}
