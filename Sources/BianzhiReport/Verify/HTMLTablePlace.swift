/// Where in a table that the page's script sorts a reader of the page is.
struct HTMLTablePlace {
  /// What the heading says so far; nil outside of headings of tables that can be sorted.
  var heading: String?
  private var isSortable = false
  private var isSorted = false
  private var isInBody = false

  /// Hands the looks of a tag on, and tells which lines are a row.
  mutating func read(_ tag: HTMLTag, _ looks: [String], _ gathering: inout ReportGathering) {
    let isRow = tag.name == "tr" && isInBody
    if isRow, !tag.isEnd { gathering.startRow() }
    gathering.look(looks, endsLine: !tag.isInline)
    if isRow, tag.isEnd { gathering.endRow() }
    switch (tag.name, tag.isEnd) {
    case ("table", false): isSortable = tag.value("class") == "sortable"
    case ("table", true): self = HTMLTablePlace()
    case ("th", false) where isSortable:
      heading = ""
      if tag.value("aria-sort") != nil { isSorted = true }
    case ("th", true): heading = nil
    case ("tbody", let isEnd) where isSortable:
      isInBody = !isEnd
      if isEnd { gathering.endRows(areSorted: isSorted) }
    default: return
    }
  }
}
