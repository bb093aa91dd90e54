package import BianzhiCore

/// What headings and coded words are written as: key words and codes, or words of one language.
package enum HeaderStyle: String, CaseIterable, Sendable {
  case key
  case zh
  case en

  package init(_ language: Language) {
    switch language {
    case .zh: self = .zh
    case .en: self = .en
    }
  }

  /// Nil where codes are written.
  package var language: Language? {
    switch self {
    case .key: nil
    case .zh: .zh
    case .en: .en
    }
  }
}
