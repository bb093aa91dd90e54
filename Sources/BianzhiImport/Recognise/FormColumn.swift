import BianzhiCore

/// A column of a wide form.
struct FormColumn: Hashable, Sendable {
  let index: Int
  let heading: FormHeading
  /// The column before it of whose number it is a part: 其中：政法专项编制 behind 行政编制.
  var partOf: Int?
  /// A sum of places beside the kinds that make it up: people off quota (编外) are no part of it.
  var isOfPlaces = false
  /// The column of the one kind whose people it counts: in a row without a number there they are on other kinds.
  var kindColumn: Int?
  /// The number of all places beside one of people on 员额, who are no part of it.
  var leavesOutHeadcount = false
  /// Further columns whose numbers are added to its own: 教师 | 工勤 below 教职工编制.
  var addends: [Int] = []

  /// Whether a column's numbers are its own or are added to them.
  func holds(_ column: Int) -> Bool { index == column || addends.contains(column) }
}

extension [FormColumn] {
  /// With 总数 or 小计 below a kind as that kind's number, where no other kind stands beside it below the same words:
  /// 事业编制 over 总数 and 其中：预留.
  func withSumsOfOneKind(_ path: (Int) -> [String], _ reading: HeaderReading) -> [FormColumn] {
    map { column in
      let group = path(column.index).dropLast()
      guard column.heading.part == .sum, !group.isEmpty,
        let whole = reading.form([String](group)), whole.part.isQuota,
        whole.part != .quota(QuotaKind.total),
        !contains(where: { other in
          other.index != column.index && path(other.index).starts(with: group)
            && other.heading.isStored && !path(other.index).contains(where: FormHeading.saysPart)
        }), !contains(where: { $0.heading == whole })
      else { return column }
      return FormColumn(index: column.index, heading: whole)
    }
  }

  /// With the columns whose heading says 其中 as parts of the kind before them; behind a sum they are kinds like others.
  func withParts(_ isPart: (Int) -> Bool) -> [FormColumn] {
    // 行政编制 over 核定 and 实有, and behind both 其中 over 核定 and 实有: each part is of the number of its sort.
    var wholes: [FormHeading.Measure: [FormColumn]] = [:]
    var owners: [Int: Int] = [:]
    for column in sorted(by: { $0.index < $1.index }) {
      guard isPart(column.index) else {
        wholes[column.heading.measure, default: []].append(column)
        continue
      }
      guard case .quota(let kind) = column.heading.part else { continue }
      owners[column.index] = Self.whole(of: kind, wholes[column.heading.measure] ?? [])?.index
    }
    return map { column in
      var column = column
      column.partOf = owners[column.index] ?? column.partOf
      return column
    }
  }

  /// The number of which a kind is a part: the last one, unless an earlier one is plainly the kind's own (政法专项 behind
  /// 行政编制 and 事业编制 is of the first).
  private static func whole(of part: String, _ before: [FormColumn]) -> FormColumn? {
    guard let last = before.last, case .quota(let word) = last.heading.part, word != part else {
      return nil
    }
    guard let own = QuotaKind(rawValue: part)?.whole.rawValue, own != word else { return last }
    return before.last { $0.heading.part == .quota(own) } ?? last
  }
}

extension QuotaKind {
  /// The kind that may hold this one as a part; itself where none does.
  fileprivate var whole: QuotaKind {
    switch self {
    case .politicalLegal: .administrative
    case .civilServiceInstitution: .institution
    default: parent ?? self
    }
  }
}
