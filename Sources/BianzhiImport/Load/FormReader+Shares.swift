import BianzhiCore

/// Numbers of which a row tells shares, and rows that tell of what all of theirs are.
extension FormReader {
  /// What the numbers of a row are where its header does not say it; approved ones unless a column says another.
  func measure(of row: CellReader) throws -> FormHeading.Measure {
    let layout = session.sheet.layout
    guard let column = layout.measures else { return .approved }
    guard let measure = MeasureColumn.measure(row.string(column)) else {
      throw Issue(.missing, layout.heading(column))
    }
    return measure
  }

  /// With the shares of some numbers as one: 劳务派遣控制数 3 and 购买服务岗位 2 are 5.
  static func adding(
    _ shared: Set<FormHeading>, of numbers: [(heading: FormHeading, people: Int)]
  ) -> [(heading: FormHeading, people: Int)] {
    var (result, places) = ([(heading: FormHeading, people: Int)](), [FormHeading: Int]())
    for number in numbers {
      if let place = places[number.heading], shared.contains(number.heading) {
        result[place].people += number.people
      } else {
        places[number.heading] = result.count
        result.append(number)
      }
    }
    return result
  }

  /// 工勤 in the row of an institution is a sort of its people; beside places of organs it is a kind, or nobody can say.
  func workers(
    of column: FormColumn, _ people: Int, _ row: CellReader
  ) throws -> (heading: FormHeading, people: Int)? {
    let measure = column.heading.measure
    guard let sort = column.sortColumn else {
      // Behind 其中 the whole holds them; beside 工勤 of organs a roster may have them there.
      guard measure == .approved, people > 0, tells(row, column, [.worker]) else { return nil }
      return (FormHeading(part: .quota(FormWord.institutionWorkers), measure: measure), people)
    }
    let sorts = session.sheet.layout.forms.first { $0.index == sort }
    guard let sorts, case .value(let others) = sorts.count(row), others > 0 else {
      return (column.heading, people)
    }
    guard people == 0 || !tells(row, column, [.administrative, .politicalLegal]) else {
      throw Issue(.workersUnclear, session.sheet.layout.heading(column.index))
    }
    return (sorts.heading, people)
  }

  /// Whether a row has a number of some kinds in other columns than one.
  private func tells(_ row: CellReader, _ column: FormColumn, _ kinds: Set<QuotaKind>) -> Bool {
    session.sheet.layout.forms.contains { other in
      guard other.index != column.index, !other.isHeld,
        other.heading.measure == column.heading.measure, case .quota(let word) = other.heading.part,
        QuotaKind(rawValue: word).map(kinds.contains) == true,
        case .value(let people) = other.count(row)
      else { return false }
      return people > 0
    }
  }
}

extension Layout {
  /// Numbers that several columns tell.
  var sharedNumbers: Set<FormHeading> {
    let stored = forms.filter { $0.heading.isStored && !$0.isHeld }
    let sorts = forms.compactMap(\.sortColumn)
    var shared = Set(stored.filter { sorts.contains($0.index) }.map(\.heading))
    for (heading, columns) in Dictionary(grouping: stored, by: \.heading) where columns.count > 1 {
      shared.insert(heading)
    }
    return shared
  }
}
