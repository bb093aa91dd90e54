import BianzhiDemo
import Foundation

/// The six CSV tables that are measured, and the audit day.
struct DataFolder {
  let path: String
  let asOf: String
  private let origin: String

  static let tables = ["organs", "quotas", "posts", "roster", "payroll", "subjects"]
  private static let seed: UInt64 = 1

  /// The folder of `--data`, or a new city written by a process of its own, so that this one stays
  /// small: a child's peak counts from its parent's size on.
  init(_ options: Options, work: WorkFolder) throws(BenchError) {
    if let folder = options.data {
      (path, origin) = (folder, folder)
    } else {
      path = work.file("city")
      let city = DemoCity(people: options.people, seed: Self.seed)
      origin = "invented city of \(city.people) people, seed \(Self.seed)"
      let command = [
        Options.thisProgram, "--people", String(city.people), "--generate", path,
      ]
      _ = try MeasuredProcess(command, work: work).run(successes: 0...0)
    }
    if let day = options.asOf {
      asOf = day
    } else {
      asOf = try Self.day(inTruthOf: path)
    }
  }

  static func generate(people: Int, in folder: String) throws(BenchError) {
    do throws(DemoError) {
      _ = try DemoCity(people: people, seed: seed).write(to: folder)
    } catch {
      throw .cannotWrite(path: folder, reason: error.description)
    }
  }

  var roster: String { file("roster") }

  /// The input, for the head of the table.
  var facts: String {
    "\(origin), as of \(asOf); roster \(megabytes(["roster"])) MB, "
      + "all tables \(megabytes(Self.tables)) MB"
  }

  /// Reads every table, so that no run waits for the disk.
  func readOnce() throws(BenchError) {
    for table in Self.tables { try readThrough(file(table)) { _ in } }
  }

  private func file(_ table: String) -> String {
    "\(path)/\(table).csv"
  }

  private func megabytes(_ tables: [String]) -> String {
    let sizes = tables.map { table in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file(table))
      return (attributes?[.size] as? NSNumber)?.doubleValue ?? 0
    }
    return fixed(sizes.reduce(0, +) / 1e6, 1)
  }

  /// `meta` stands at the head of the truth file, so that its many findings need not be read.
  private static func day(inTruthOf folder: String) throws(BenchError) -> String {
    let path = folder + "/truth.json"
    let remedy = "Give the audit day with --as-of."
    guard let handle = FileHandle(forReadingAtPath: path),
      let bytes = try? handle.read(upToCount: 1 << 16)
    else { throw .missing(path: path, remedy: remedy) }
    try? handle.close()
    guard let day = String(decoding: bytes, as: UTF8.self).firstMatch(of: /"as_of": *"([0-9-]+)"/)
    else { throw .missing(path: path + ": meta.as_of", remedy: remedy) }
    return String(day.1)
  }
}

/// The number with so many digits after the point.
func fixed(_ number: Double, _ digits: Int) -> String {
  String(format: "%.\(digits)f", number)
}
