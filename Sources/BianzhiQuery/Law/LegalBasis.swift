package import BianzhiCore

/// An article of law that a finding rests on, as rule files name it: `令486:26(4)`.
package struct LegalBasis: Sendable, Hashable {
  /// As in the rule file.
  package let code: String
  /// Somebody wrote it, of whom nothing is claimed to have been checked.
  private let isByHand: Bool

  package init(_ code: String) {
    (self.code, isByHand) = (code, false)
  }

  /// - Parameter words: a code as in rule files, or words.
  package init(byHand words: String) {
    (code, isByHand) = (words, true)
  }

  /// What it stands for; nil for an instrument that the law book does not hold.
  package var article: LawArticle? { LawBook.builtIn.article(code) }

  /// Instrument and article in words; what was not checked against the text says so.
  package var wording: Wording {
    if let article { return article.wording }
    let mark = isByHand ? Wording(zh: "", en: "") : LawBook.unread
    return Wording(zh: code + mark.zh, en: code + mark.en)
  }

  /// The article that says it on the day of a finding, its forerunner or successor where there is one; nil
  /// where none governs it. What the law book does not hold, such as a local rule, is taken as named.
  func applying(to finding: LegalCase, of law: LawBook) -> LegalBasis? {
    guard law.article(code) != nil else { return self }
    guard let article = law.inForce(code, on: finding.day), article.governs(finding) else {
      return nil
    }
    return LegalBasis(article.code)
  }
}
