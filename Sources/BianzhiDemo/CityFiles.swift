/// How an invented city is written down.
package enum CityStyle: String, Hashable, Sendable, CaseIterable {
  /// Six plain tables.
  case csv
  /// What an analyst really gets: a roster of each unit in a workbook of its own, ledgers, pay lists.
  case workbooks

  /// The names of all files of a city but the truth file.
  func fileNames(of city: CityPlan) -> [String] {
    switch self {
    case .csv: Tables.fileNames
    case .workbooks: Workbooks.fileNames(of: city)
    }
  }

  func files(of city: CityPlan, seed: UInt64, in folder: String) throws(DemoError) -> any CityFiles
  {
    switch self {
    case .csv: try Tables(folder: folder)
    case .workbooks: try Workbooks(of: city, seed: seed, folder: folder)
    }
  }
}

/// The files of a city in one style. One more style is one more type, and its line in ``CityStyle``.
protocol CityFiles {
  /// Writes down the next organ.
  mutating func add(_ organ: SettledOrgan) throws(DemoError)
  /// Everything was added: all files are whole, still under other names.
  mutating func close() throws(DemoError)
  /// Gives the closed files their names.
  func putInPlace() throws(DemoError)
  /// Takes away what is not in place.
  func discard()
  /// Data rows of each file, in the order of writing.
  var counts: [DemoSummary.Count] { get }
}

/// One organ with everything that is told of it.
struct SettledOrgan {
  /// Its place in the plan.
  let index: Int
  let draft: OrganDraft
  let approvals: Approvals
  let decree: Decree
  let subjects: [SubjectRow]

  var plan: OrganPlan { draft.plan }
}
