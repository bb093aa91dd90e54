/// A language the tool speaks.
package enum Language: String, CaseIterable, Sendable {
  case zh
  case en
}

/// One text in both languages.
package struct Wording: Hashable, Sendable {
  package let zh: String
  package let en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// Without identity numbers.
  package var masked: Wording { Wording(zh: PersonNumber.mask(zh), en: PersonNumber.mask(en)) }

  package subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
