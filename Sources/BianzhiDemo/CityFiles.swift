/// How an invented city is written down.
package enum CityStyle: String, Hashable, Sendable, CaseIterable {
  /// Six plain tables.
  case csv
  /// What an analyst really gets: a roster of each unit in a workbook of its own, ledgers, pay lists.
  case workbooks
  /// The same as an office's own folder really is: units that hand in nothing or twice, leaders told by
  /// title, words that nobody else knows.
  case untidy
  /// The approvals as documents: plans, replies and notices in varied wording.
  case documents

  /// The names of all files of a city but the truth file.
  func fileNames(of city: CityPlan, seed: UInt64) -> [String] {
    switch self {
    case .csv: Tables.fileNames
    case .workbooks: Workbooks.fileNames(of: city, traits: nil)
    case .untidy: Workbooks.fileNames(of: city, traits: UntidyTraits(of: city, seed: seed))
    case .documents: DocumentCity.fileNames(of: city)
    }
  }

  func files(of city: CityPlan, seed: UInt64, in folder: String) throws(DemoError) -> any CityFiles
  {
    switch self {
    case .csv: try Tables(folder: folder)
    case .documents: try DocumentCity(seed: seed, folder: folder)
    case .workbooks, .untidy: try Workbooks(seed: seed, folder: folder, isUntidy: self == .untidy)
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
  /// Nil where the files are clean.
  var trait: UntidyTrait?

  var plan: OrganPlan { draft.plan }
}
