import BianzhiCore
import Spreadsheets

extension ImportRun {
  /// Those of several versions of a roster that are of another day by their own words, beside one that is of the data day or
  /// names none: they are no versions of one day.
  func ofOtherDays(_ version: Version, _ session: ImportSession) throws -> [PeriodClash] {
    guard let day = options.asOf else { return [] }
    let names = summary.files.filter { version.files.contains($0.id) }.compactMap { file in
      tables.first { $0.file.path == file.path && $0.sheet == file.sheet }?.name
    }
    let others = names.compactMap { name in
      session.periods.otherDay(of: name, than: day).map { (name: name, period: $0) }
    }
    guard let kept = names.first(where: { name in !others.contains { $0.name == name } }) else {
      return []
    }
    let organ = try session.owner.sync { try $0.title(of: version.organ) }
    return others.map { other in
      PeriodClash(
        organ: organ, first: .init(name: other.name, period: other.period),
        second: .init(
          name: kept, period: day.description, isSaid: session.periods.says(kept)),
        isMonth: false)
    }
  }
}
