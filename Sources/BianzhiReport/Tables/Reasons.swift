package import BianzhiCore
import BianzhiQuery

/// The words of the codes that say why something was not judged.
package enum Reasons {
  package static func wording(_ code: String) -> Wording {
    // What made a rule fail may be SQLite's own message, which is none of our codes.
    UnjudgedReason(rawValue: code)?.wording ?? SandboxExcess(rawValue: code)?.wording
      ?? SupposedGap(rawValue: code)?.wording ?? DatabaseWords.known(code)
      ?? Wording(zh: code, en: code)
  }

  /// The data that a rule lacks, from the words of its outcome.
  package static func data(_ words: String) -> [Wording] {
    words.split(separator: " ").compactMap { DataKind(rawValue: String($0))?.wording }
  }
}
