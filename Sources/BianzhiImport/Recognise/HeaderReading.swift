/// Header words read so far, in one search: the same cells stand in many blocks.
final class HeaderReading {
  /// Whether the titles were asked for since it was set to false.
  var asksTitles = false
  private let sheetTitles: String
  private var normals: [String: String] = [:]
  private var headings: [[String]: (heading: FormHeading?, asksTitles: Bool)] = [:]
  private var senses: [String: HeaderSense?] = [:]

  init(titles: String = "") { sheetTitles = titles }

  /// The text of the sheet's titles, where a header word may be explained.
  var titles: String {
    asksTitles = true
    return sheetTitles
  }

  func normal(_ text: String) -> String {
    if let known = normals[text] { return known }
    let normal = HeaderWord.normal(text)
    normals[text] = normal
    return normal
  }

  func form(_ path: [String]) -> FormHeading? {
    if let known = headings[path] {
      if known.asksTitles { asksTitles = true }
      return known.heading
    }
    let asked = asksTitles
    asksTitles = false
    let heading = FormHeading(path, titles: titles)
    headings[path] = (heading, asksTitles)
    if asked { asksTitles = true }
    return heading
  }

  func sense(_ word: String) -> HeaderSense? {
    if let known = senses[word] { return known }
    let sense = HeaderSense(word)
    senses[word] = .some(sense)
    return sense
  }
}
