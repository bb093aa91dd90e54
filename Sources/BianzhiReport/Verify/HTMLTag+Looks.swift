extension HTMLTag {
  /// The tag as it is held against that of the report made anew: all its attributes, but for what a reader of the page
  /// changes with the page's own script or by saving it.
  ///
  /// - Parameter isFilter: whether it stands in the search over the findings, or is that.
  func looks(inFilter isFilter: Bool) -> [String] {
    guard !isEnd else { return ["</\(name)>"] }
    if isOfSaving { return [] }
    let kept = attributes.filter { !isOfReader($0, isFilter) }.sorted { $0.name < $1.name }
    let words = kept.map { $0.value.isEmpty ? " \($0.name)" : " \($0.name)=\"\($0.value)\"" }
    let start = "<\(name)\(words.joined())>"
    // A browser writes the shapes of a drawing with an end of their own.
    return isClosed && Self.shapes.contains(name) ? [start, "</\(name)>"] : [start]
  }

  /// Browsers put this tag into the head of a page that they save.
  private var isOfSaving: Bool {
    name == "meta" && attributes.count == 2
      && value("http-equiv")?.lowercased() == "content-type"
      && value("content")?.lowercased() == "text/html; charset=utf-8"
  }

  /// What unfolding, searching and sorting change.
  private func isOfReader(_ attribute: (name: String, value: String), _ isFilter: Bool) -> Bool {
    let isBare = attribute.value.isEmpty || attribute.value == attribute.name
    switch (name, attribute.name) {
    case ("details", "open"): return isBare
    case ("details", "hidden"): return isBare && value("data-severity") != nil
    case ("div", "hidden"): return isBare && isSearch
    case ("option", "selected"): return isBare && isFilter
    case ("th", "aria-sort"):
      return value("scope") == "col" && ["ascending", "descending"].contains(attribute.value)
    default: return false
    }
  }

  /// The search over the findings, which the script shows.
  var isSearch: Bool { name == "div" && !isEnd && value("class") == "filter" }

  /// The button that the script puts behind the heading of a column; it says the heading.
  func isSortButton(of heading: String) -> Bool {
    name == "button" && !isEnd && attributes.count == 2 && value("type") == "button"
      && value("aria-label").map(HTMLTag.squeezed) == HTMLTag.squeezed(heading)
  }

  private static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether its words are on one line with those around it.
  var isInline: Bool { Self.inline.contains(name) }

  private static let inline: Set<String> = [
    "a", "b", "strong", "span", "em", "i", "font", "button", "label", "data",
  ]
  private static let shapes: Set<String> = [
    "svg", "rect", "circle", "line", "polyline", "text",
  ]
}
