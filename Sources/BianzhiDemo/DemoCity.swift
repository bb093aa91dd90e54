import Foundation

/// An invented city with planted violations of every core rule, traps beside them, and its truth file.
///
/// The files have the plain layouts of the field, or the shapes they come in from many offices; the
/// people and the truth are the same. The same people and seed give the same bytes on
/// every machine. Nobody in them exists: identity numbers are of region 3399, which no place has.
package struct DemoCity: Sendable {
  /// Distinct people on the rosters: the number asked for, brought into 200...20,000,000.
  package let people: Int
  package let seed: UInt64

  /// - Parameter people: Fewer than 200 give 200, because every violation needs an organ to be in;
  ///   more than 20,000,000 give that many, because the organ codes of a city end there.
  package init(people: Int, seed: UInt64) {
    self.people = min(max(people, 200), 20_000_000)
    self.seed = seed
  }

  /// The day all tables are complete for, `YYYY-MM-DD`.
  package static let asOf = Day.asOf.text

  /// Writes the tables and `truth.json`; memory grows with the organs, not with the people.
  ///
  /// Files carry the ending `.part` until all of them are whole.
  ///
  /// - Throws: ``DemoError``, before anything is written if the folder holds any of the files.
  package func write(
    to folder: String, as style: CityStyle = .csv
  ) throws(DemoError) -> DemoSummary {
    let city = CityPlan(people: people, seed: seed)
    try prepare(folder, names: style.fileNames(of: city, seed: seed) + [TruthFile.name])
    var writer = try CityWriter(city, people: people, seed: seed, style: style, folder: folder)
    do throws(DemoError) {
      return try writer.write()
    } catch {
      writer.discard()
      throw error
    }
  }

  private func prepare(_ folder: String, names: [String]) throws(DemoError) {
    for name in names {
      let path = folder + "/" + name
      if FileManager.default.fileExists(atPath: path) { throw .fileExists(path: path) }
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .notAFolder(path: folder, reason: error.localizedDescription)
    }
  }
}
