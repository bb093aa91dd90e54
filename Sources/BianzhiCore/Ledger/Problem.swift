/// What a command ends with, as the manual lists it.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  case done = 0
  /// `check` found something at or above `--fail-on`.
  case findings = 1
  /// Something could not be judged, or rows are held back; wins over `findings`.
  case incomplete = 2
  case usage = 64
  /// The input cannot be read as what it should be; nothing was stored.
  case badInput = 65
  /// No such input, ledger, finding, run or rule.
  case notFound = 66
  /// A fault of the program.
  case ourFault = 70
  case cannotWrite = 73
  /// Another process holds the ledger.
  case locked = 75
  /// Refused for privacy or because of the state things are in.
  case refused = 77
  case interrupted = 130
}

/// A failure the user can do something about: what, where, and what to do, in both languages.
package protocol Problem: Error, CustomStringConvertible {
  var status: ExitStatus { get }
  var wording: Wording { get }
}

extension Problem {
  package var description: String { wording[.en] }
}
