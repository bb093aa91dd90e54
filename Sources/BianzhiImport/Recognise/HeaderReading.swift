/// Header words read so far, in one search: the same cells stand in many blocks.
final class HeaderReading {
  /// The text of the sheet's titles, where a header word may be explained.
  let titles: String
  private var normals: [String: String] = [:]
  private var headings: [[String]: FormHeading?] = [:]
  private var senses: [String: HeaderSense?] = [:]

  init(titles: String = "") { self.titles = titles }

  func normal(_ text: String) -> String {
    if let known = normals[text] { return known }
    let normal = HeaderWord.normal(text)
    normals[text] = normal
    return normal
  }

  func form(_ path: [String]) -> FormHeading? {
    if let known = headings[path] { return known }
    let heading = FormHeading(path, titles: titles)
    headings[path] = .some(heading)
    return heading
  }

  func sense(_ word: String) -> HeaderSense? {
    if let known = senses[word] { return known }
    let sense = HeaderSense(word)
    senses[word] = .some(sense)
    return sense
  }
}
