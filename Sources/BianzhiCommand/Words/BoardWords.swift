import BianzhiCore
import BianzhiImport

/// What `board` says beside its table.
enum BoardWords {
  /// How many units have handed in what.
  static func counts(
    _ rows: [BoardRow], _ kinds: [TableKind], _ standing: BoardStanding
  ) -> Wording {
    let counts = kinds.map { kind in
      let states = rows.map { standing.state($0, kind) }
      let (done, older) = (states.count { $0 == .handedIn }, states.count { $0 == .older })
      return Wording(
        zh: "\(kind.title.zh) 已交 \(done)" + (older > 0 ? "，只有较早的 \(older)" : ""),
        en: "\(kind.title.en): \(done)" + (older > 0 ? ", only earlier ones: \(older)" : ""))
    }
    return Wording(
      zh: "\(rows.count) 个单位" + (counts.isEmpty ? "" : "；")
        + counts.map(\.zh).joined(separator: "，"),
      en: "\(rows.count) units" + (counts.isEmpty ? "" : "; ")
        + counts.map(\.en).joined(separator: ", "))
  }
}
