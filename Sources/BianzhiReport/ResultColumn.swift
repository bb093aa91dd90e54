package import BianzhiCore

/// One column of a result.
package struct ResultColumn: Hashable, Sendable {
  /// What its values are, as far as the layout has to know.
  package enum Kind: Hashable, Sendable {
    /// May go on in further lines on a narrow terminal.
    case text
    /// Text that says it all: goes on in further lines when the others have given what they can.
    case sentence
    /// Aligned to the right, never broken.
    case number
    /// Parts of a whole, as `0.014`: people at a terminal read them in percent.
    case share
    /// A code or a document number, which is worthless when cut: never broken.
    case identifier
  }

  /// The key word: the JSON key in every language, and the heading with `--headers key`.
  package let key: String
  package let wording: Wording
  package let kind: Kind

  package init(_ key: String, _ wording: Wording, _ kind: Kind = .text) {
    (self.key, self.wording, self.kind) = (key, wording, kind)
  }

  package var isNumber: Bool { kind == .number || kind == .share }

  /// Without identity numbers, as the headings of a user's own statement may hold them.
  var masked: ResultColumn { ResultColumn(PersonNumber.mask(key), wording.masked, kind) }

  /// Names a unit, which a reader must always see.
  var isUnit: Bool { ["organ_name", "organ", "group_name"].contains(key) }

  /// A name that somebody has to decide about, or what is proposed for it.
  var isDecided: Bool { key == "written" || key == "proposal" }

  /// What tells rows apart, or what somebody has to do: left out last where a terminal is narrow.
  var isTelling: Bool { Self.telling.contains(key) }

  private static let telling: Set<String> = [
    "kind", "quota_kind", "status", "responsible", "owner", "deadline", "due", "reason",
  ]

  /// May be broken into lines.
  var isText: Bool { kind == .text || kind == .sentence }

  /// The heading in one style.
  func heading(_ style: HeaderStyle) -> String {
    style.language.map { wording[$0] } ?? key
  }
}
