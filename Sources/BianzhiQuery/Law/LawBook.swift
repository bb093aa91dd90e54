import BianzhiCore

/// The instruments and articles of `articles.txt`.
package struct LawBook: Sendable {
  private let articles: [String: LawArticle]
  private let texts: [String: LawText]

  /// The one built into the program.
  package static let builtIn: LawBook = {
    do {
      return try LawBook(EmbeddedText.files.first { $0.name == "articles" }?.text ?? "")
    } catch {
      preconditionFailure("the law cannot be read: \(error)")
    }
  }()

  static let unread = Wording(zh: "（未核对原文）", en: " (not checked against the text)")

  /// - Throws: ``LawTextError`` naming the block and the line that is missing or wrong.
  init(_ text: String) throws {
    var texts: [String: LawText] = [:]
    var articles: [String: LawArticle] = [:]
    for block in LawText.blocks(of: text) {
      if block.isInstrument { texts[block.code] = block }
      guard let instrument = texts[String(block.code.prefix { $0 != ":" })] else {
        throw LawTextError(block: block.code, line: "instrument")
      }
      guard articles[block.code] == nil else {
        throw LawTextError(block: block.code, line: "twice")
      }
      articles[block.code] = try block.article(of: instrument)
    }
    for article in articles.values {
      guard article.successor.map({ articles[$0] != nil }) ?? true else {
        throw LawTextError(block: article.code, line: "successor")
      }
    }
    (self.texts, self.articles) = (texts, articles)
  }

  /// An article, with all that its instrument says where it is not listed; nil where nobody knows the
  /// instrument.
  package func article(_ code: String) -> LawArticle? {
    if let article = articles[code] { return article }
    guard let instrument = texts[String(code.prefix { $0 != ":" })] else { return nil }
    return try? LawText(code: code).article(of: instrument)
  }

  /// The article that says on the day what this one says: itself, its forerunner or its successor.
  func inForce(_ code: String, on day: CalendarDay) -> LawArticle? {
    guard let article = article(code) else { return nil }
    if article.isInForce(on: day) { return article }
    guard day < article.since else {
      return article.successor.flatMap { inForce($0, on: day) }
    }
    return forerunner(of: article).flatMap { inForce($0.code, on: day) }
  }

  /// What said the same before; nil where nothing did that is known.
  package func forerunner(of article: LawArticle) -> LawArticle? {
    articles.values.first { $0.successor == article.code && $0.since < article.since }
  }
}

/// What is wrong with the text of the law.
struct LawTextError: Error {
  let block: String
  let line: String
}
