package import BianzhiCore
import BianzhiQuery
import GRDB

/// What became of a file that was shown with an act.
package struct EvidenceState: Sendable {
  /// Whether the folder has the file as it was shown.
  package enum Outcome: String, CodedWord {
    case same
    /// A file of that name has other bytes, and no file has the right ones.
    case changed
    case missing

    package var wording: Wording {
      switch self {
      case .same: Wording(zh: "相符", en: "same")
      case .changed: Wording(zh: "内容不符", en: "changed")
      case .missing: Wording(zh: "没有找到", en: "missing")
      }
    }
  }

  /// What it was shown for: F12, P1-7 …
  package let subject: String
  /// Number of the event.
  package let event: Int
  package let name: String
  /// SHA-256 of its bytes.
  package let hash: String
  package let outcome: Outcome
}

extension Ledger {
  /// Compares the files that were shown with acts with those of a folder.
  ///
  /// - Parameter files: what the folder holds; a file that was renamed is found by its hash.
  package func compareEvidence(_ files: [EvidenceFile]) throws -> [EvidenceState] {
    let (names, hashes) = (Set(files.map(\.name)), Set(files.map(\.hash)))
    return try reading { database in
      try Evidence.order(sql: "event, nth").fetchAll(database).map { shown in
        EvidenceState(
          subject: shown.subject, event: shown.event, name: shown.name, hash: shown.hash,
          outcome: hashes.contains(shown.hash)
            ? .same : names.contains(shown.name) ? .changed : .missing)
      }
    }
  }
}
