import Foundation

/// Why nothing, or not everything, was measured.
enum BenchError: Error, CustomStringConvertible {
  case usage(String)
  /// A program or an input that is not there.
  case missing(path: String, remedy: String)
  case cannotWrite(path: String, reason: String)
  case cannotStart(command: String, reason: String)
  /// A measured command ended with a status that is no success; `words` is what it wrote to stderr.
  case failed(command: String, status: Int32, words: String)

  /// A command ended well and yet did not write its file.
  case noResult(command: String, path: String)

  var description: String {
    switch self {
    case .usage(let problem): "\(problem) See bianzhi-bench --help."
    case .missing(let path, let remedy): "\(path): not there, or not readable. \(remedy)"
    case .cannotWrite(let path, let reason):
      "\(path): cannot be written (\(reason)). Check the folder's rights and the free space."
    case .cannotStart(let command, let reason): "cannot be started (\(reason)): \(command)"
    case .failed(let command, let status, let words):
      "ended with status \(status): \(command)\n\(words)"
    case .noResult(let command, let path):
      "\(path) was not written, so the time means nothing: \(command)"
    }
  }

  /// As sysexits lists them.
  var exitStatus: Int32 {
    switch self {
    case .usage: EX_USAGE
    case .missing: EX_NOINPUT
    case .cannotWrite: EX_CANTCREAT
    case .cannotStart: EX_OSERR
    case .failed, .noResult: EX_SOFTWARE
    }
  }
}
