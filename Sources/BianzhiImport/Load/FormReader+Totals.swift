import BianzhiCore

/// Numbers of all of an organ's places.
extension FormReader {
  /// What is left of a total beside the kinds that the row tells; where it tells none, the total itself.
  func rest(
    of column: FormColumn, _ whole: Int, _ row: CellReader, line: Int
  ) throws -> (heading: FormHeading, people: Int)? {
    let measure = column.heading.measure
    let told = session.sheet.layout.forms.contains { part in
      part.partOf == column.index && !CellReader.isBlankMark(row.bytes(part.index))
    }
    guard told else {
      return (FormHeading(part: .quota(QuotaKind.total), measure: measure), whole)
    }
    let left = whole - (try parts(of: column, whole, row, line: line))
    return left == 0 ? nil : (column.heading, left)
  }

  /// A total of places in a row whose kinds are all blank: it is all that the row tells.
  func total(
    _ column: FormColumn, _ row: CellReader
  ) throws -> (heading: FormHeading, people: Int)? {
    let measure = column.heading.measure
    guard measure == .approved || measure == .actual, tellsNoKind(row, measure) else { return nil }
    switch CountReading.read(row.bytes(column.index)) {
    case .value(let whole) where whole > 0:
      return (FormHeading(part: .quota(QuotaKind.total), measure: measure), whole)
    case .unreadable where written(column, row).isEmpty:
      throw Issue(.ofCount(row.bytes(column.index)), session.sheet.layout.heading(column.index))
    case .value, .blank, .unreadable: return nil
    }
  }

  /// Whether every kind's number of a measure is blank in the row.
  private func tellsNoKind(_ row: CellReader, _ measure: FormHeading.Measure) -> Bool {
    session.sheet.layout.forms.allSatisfy { part in
      !part.isOfKind || part.heading.measure != measure
        || CellReader.isBlankMark(row.bytes(part.index))
    }
  }

  /// The kinds that the text of a total tells: 行政编制10名、工勤编制1名.
  func written(
    _ column: FormColumn, _ row: CellReader
  ) -> [(heading: FormHeading, people: Int)] {
    let isOfAll =
      column.isOfPlaces || column.heading.part == .quota(QuotaKind.total)
      || column.heading.part == .quota(QuotaKind.rest)
    guard isOfAll, column.heading.measure == .approved, tellsNoKind(row, .approved),
      case .unreadable = CountReading.read(row.bytes(column.index)),
      let written = WrittenQuotas(row.string(column.index))
    else { return [] }
    return written.people.sorted { $0.key < $1.key }.map {
      (FormHeading(part: .quota($0.key), measure: .approved), $0.value)
    }
  }
}
