extension ResultFormat {
  /// A table as Markdown writes it (GitHub's table syntax); whatever a cell holds stays text.
  package static let markdown = ResultFormat(
    name: "md", endings: ["md", "markdown"], isForPeople: true, encodings: [.utf8]
  ) { job in
    let line = { (cells: [String]) in Array("| \(cells.joined(separator: " | ")) |\n".utf8) }
    try job.output.write(line(job.columns.map { escaped($0.heading(job.headers)) }))
    try job.output.write(line(job.columns.map { $0.isNumber ? "--:" : "---" }))
    try job.forEachRow { row in
      try job.output.write(line(row.map { escaped($0.text(job.headers)) }))
    }
  }

  /// The characters that Markdown would read as more than themselves; `_` does so beside a blank only.
  private static func escaped(_ text: String) -> String {
    var result = ""
    let shown = Array(VisibleText.line(text))
    for (place, character) in shown.enumerated() {
      let isInside =
        place > 0 && place + 1 < shown.count && isWord(shown[place - 1]) && isWord(shown[place + 1])
      if "\\`|*<>[]~&".contains(character) || (character == "_" && !isInside) { result += "\\" }
      result.append(character)
    }
    return result
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
