package import BianzhiCore
import BianzhiQuery

/// The words of the codes that say why something was not judged.
package enum Reasons {
  package static func said(_ code: String) -> Said {
    // What made a rule fail may be SQLite's own message, which is none of our codes.
    UnjudgedReason(rawValue: code)?.said ?? SandboxExcess(rawValue: code)?.said
      ?? Said(zh: code, en: code)
  }

  /// The data that a rule lacks, from the words of its outcome.
  package static func data(_ words: String) -> [Said] {
    words.split(separator: " ").compactMap { RuleData(rawValue: String($0))?.said }
  }
}
