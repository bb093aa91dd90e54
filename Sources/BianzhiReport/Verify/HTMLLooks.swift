/// What a reader of a page sees of an element beside its text: how long a bar is, what is hidden or struck out, how grave a
/// colour says it is, what is read aloud.
struct HTMLLooks {
  /// Nil where there is nothing of that.
  let words: [String]?

  /// - Parameter tag: as it is written between the angle brackets.
  init(_ name: String, _ tag: String) {
    guard !Self.own.contains(name) || tag.contains("=") || tag.contains("hidden") else {
      words = nil
      return
    }
    var looks: [String] = []
    if Self.shapes.contains(name) {
      let places = Self.coordinates.compactMap { key in
        HTMLReading.attribute(key, of: tag).map { "\(key) \($0)" }
      }
      looks.append(([name] + places).joined(separator: " "))
    } else if !Self.own.contains(name) {
      looks.append(name)
    }
    let kinds =
      HTMLReading.attribute("class", of: tag)?.split(separator: " ").map(String.init) ?? []
    let tones = kinds.filter { Self.tones.contains($0) || $0.hasPrefix("heat") }
    if !tones.isEmpty, !Self.shapes.contains(name) {
      looks.append("\(name) \(tones.joined(separator: " "))")
    }
    // The script shows the search and hides what does not fit it.
    if Self.isHidden(tag), !kinds.contains("filter"), name != "details" {
      looks.append("\(name) hidden")
    }
    if let style = HTMLReading.attribute("style", of: tag) {
      looks.append("\(name) style \(style)")
    }
    if name != "button", let label = HTMLReading.attribute("aria-label", of: tag) {
      looks.append("\(name) aria-label \(label)")
    }
    words = looks.isEmpty ? nil : looks
  }

  /// A number that changes with the bytes.
  static func sum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  private static func isHidden(_ tag: String) -> Bool {
    tag.split(separator: " ").dropFirst().contains { $0 == "hidden" || $0.hasPrefix("hidden=") }
  }

  private static let shapes: Set<String> = ["rect", "circle", "line", "polyline", "text"]
  private static let coordinates = [
    "class", "x", "y", "width", "height", "cx", "cy", "r", "x1", "x2", "y1", "y2", "points",
  ]
  private static let tones: Set<String> = Set(Tone.allCases.map(\.rawValue)).subtracting(["plain"])

  /// The elements of our pages; any other one is named.
  private static let own: Set<String> = [
    "html", "head", "meta", "title", "body", "header", "main", "footer", "nav", "a", "section",
    "div", "h1", "h2",
    "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody",
    "tfoot", "tr", "th",
    "td", "span", "strong", "b", "data", "details", "summary", "pre", "svg", "rect", "circle",
    "line", "polyline",
    "text", "figure", "figcaption", "button", "input", "label", "select", "option", "output", "br",
  ]
}
