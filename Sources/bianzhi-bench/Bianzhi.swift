import Foundation

/// The tool under measurement and its command lines.
struct Bianzhi {
  let path: String

  /// 0 clean, 1 findings, 2 incomplete.
  static let successes: ClosedRange<Int32> = 0...2

  init(path: String) throws(BenchError) {
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw .missing(path: path, remedy: "Build bianzhi, or name it with --bianzhi.")
    }
    self.path = path
  }

  func importing(_ source: String, asOf: String, into ledger: String) -> [String] {
    [path, "import", source, "--as-of", asOf, "--db", ledger]
  }

  func checking(_ ledger: String, asOf: String, to findings: String) -> [String] {
    [path, "check", "--as-of", asOf, "--db", ledger, "--format", "csv", "-o", findings]
  }

  /// Import, check and export as one shell command; its status is the worst of the three.
  func everything(_ folder: String, asOf: String, ledger: String, to findings: String) -> [String] {
    let script = """
      worst=0
      step() {
        "$@"; status=$?
        if [ $status -gt \(Self.successes.upperBound) ]; then exit $status; fi
        if [ $status -gt $worst ]; then worst=$status; fi
      }
      step "$0" import "$1" --as-of "$2" --db "$3"
      step "$0" check --as-of "$2" --db "$3"
      step "$0" export findings --db "$3" -o "$4"
      exit $worst
      """
    return ["/bin/sh", "-c", script, path, folder, asOf, ledger, findings]
  }
}
