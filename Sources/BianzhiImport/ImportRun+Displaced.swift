import BianzhiCore
import Spreadsheets

extension ImportRun {
  /// Leaves out a list without quota kinds that holds the people of a roster with them: it was made for some other
  /// matter, whatever its title says.
  ///
  /// - Parameters:
  ///   - files: two files of one organ and day in which the same people stand.
  ///   - spared: files that tell of this list only and of nobody else than another file does.
  /// - Returns: whether one of the two is such a list.
  mutating func displace(_ files: Set<Int64>, spared: Set<Int64>) -> Bool {
    let lists = summary.files.filter { files.contains($0.id) }
    guard let roster = lists.first(where: \.tellsKinds),
      let other = lists.first(where: { !$0.tellsKinds && spared.contains($0.id) }),
      lists.count == 2, roster.path != other.path || roster.sheet != other.sheet
    else { return false }
    displaced.append(
      PassedOverSheet(
        path: other.path, sheet: other.sheet ?? "", reason: .besideRoster(file: roster.shortName)))
    return true
  }

  /// Takes the lists out that were left out; all is done again without them.
  mutating func removeDisplaced() {
    for sheet in displaced {
      tables.removeAll { $0.file.path == sheet.path && ($0.sheet ?? "") == sheet.sheet }
    }
    summary.passedOverSheets += displaced
    displaced = []
  }
}

extension ImportSummary.File {
  /// Whether a column, or the words above the rows, tell the quota kinds of its people.
  fileprivate var tellsKinds: Bool {
    columns.contains { $0.field == Field.quotaKind.rawValue }
      || issues.entries.keys.contains { $0.problem == .kindByHeading }
  }
}
