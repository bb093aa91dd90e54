import Spreadsheets

/// The text of one paragraph of a template over all its runs, and the fields in it.
struct TemplateText {
  struct Found {
    let field: TemplateField
    /// Places of characters in the paragraph's text.
    let range: Range<Int>
    /// As it is written between the braces.
    let written: String
  }

  /// A stretch of text within a run.
  private struct Piece {
    let parent: XMLTree
    let run: XMLTree
    let text: XMLTree
    var characters: [Character]
  }

  private var pieces: [Piece] = []
  private(set) var fields: [Found] = []
  /// The text from a `{{` that is never closed; nil for none.
  private(set) var unclosed: String?

  /// Breaks and tabs end a field.
  private static let gap: Character = "\u{FFFC}"
  private static let mostLength = 80

  init(_ paragraph: XMLTree) {
    gather(paragraph)
    findFields()
  }

  var plain: String { String(pieces.flatMap(\.characters).filter { $0 != Self.gap }) }

  /// The runs of the paragraph itself: those of text boxes within it belong to their own paragraphs.
  private mutating func gather(_ node: XMLTree) {
    for child in node.children {
      switch child.name {
      case "w:r":
        for part in child.children {
          switch part.name {
          case "w:t":
            pieces.append(
              Piece(parent: node, run: child, text: part, characters: Array(part.text)))
          case "w:tab", "w:br", "w:cr":
            if !pieces.isEmpty { pieces[pieces.count - 1].characters.append(Self.gap) }
          default: continue
          }
        }
      case "w:del", "w:moveFrom", "w:p", "w:pPr": continue
      default: gather(child)
      }
    }
  }

  private mutating func findFields() {
    let all = pieces.flatMap(\.characters)
    var place = 0
    while place + 1 < all.count {
      guard Self.isOpening(all[place]), Self.isOpening(all[place + 1]) else {
        place += 1
        continue
      }
      let start = place
      var end = place + 2
      while end + 1 < all.count, end - start < Self.mostLength, all[end] != Self.gap,
        !(Self.isClosing(all[end]) && Self.isClosing(all[end + 1]))
      {
        end += 1
      }
      guard end + 1 < all.count, Self.isClosing(all[end]), Self.isClosing(all[end + 1]) else {
        unclosed = String(all[start..<min(all.count, start + 30)].filter { $0 != Self.gap })
        return
      }
      let written = String(all[(start + 2)..<end])
      fields.append(
        Found(field: TemplateField(written), range: start..<(end + 2), written: written))
      place = end + 2
    }
  }

  private static func isOpening(_ character: Character) -> Bool {
    character == "{" || character == "｛"
  }

  private static func isClosing(_ character: Character) -> Bool {
    character == "}" || character == "｝"
  }

  /// Puts nodes in the place of each field, from back to front; they have the look of the run in which it begins.
  mutating func replace(_ nodes: (TemplateField, _ look: XMLTree?) -> [XMLTree]) {
    for found in fields.reversed() {
      guard let first = piece(at: found.range.lowerBound),
        let last = piece(at: found.range.upperBound - 1)
      else { continue }
      let look = pieces[first.index].run.first("w:rPr")
      for index in stride(from: last.index, to: first.index, by: -1) {
        let end = index == last.index ? last.place + 1 : pieces[index].characters.count
        pieces[index].characters.removeSubrange(..<end)
        store(index)
      }
      let rest =
        first.index == last.index ? Array(pieces[first.index].characters[(last.place + 1)...]) : []
      pieces[first.index].characters.removeSubrange(first.place...)
      store(first.index)
      insert(nodes(found.field, look), rest, after: first.index)
    }
    fields = []
  }

  /// Puts nodes behind a stretch, and what followed it in its run into a run of its own behind them.
  private func insert(_ nodes: [XMLTree], _ rest: [Character], after index: Int) {
    let piece = pieces[index]
    guard let place = piece.parent.children.firstIndex(where: { $0 === piece.run }),
      let cut = piece.run.children.firstIndex(where: { $0 === piece.text })
    else { return }
    let tail = XMLTree(tag: piece.run.copyOfTag)
    if let look = piece.run.first("w:rPr") { tail.children.append(look.copy()) }
    let text = String(rest.filter { $0 != Self.gap })
    if !text.isEmpty { tail.children.append(Self.text(text)) }
    let behind = Array(piece.run.children[(cut + 1)...])
    piece.run.children.removeSubrange((cut + 1)...)
    tail.children += behind
    let isNeeded = !text.isEmpty || !behind.isEmpty
    piece.parent.children.insert(
      contentsOf: nodes + (isNeeded ? [tail] : []), at: place + 1)
  }

  private func store(_ index: Int) {
    let text = String(pieces[index].characters.filter { $0 != Self.gap })
    pieces[index].text.children = [XMLTree.characters(text)]
    pieces[index].text.keepBlanks()
  }

  private func piece(at place: Int) -> (index: Int, place: Int)? {
    var start = 0
    for (index, piece) in pieces.enumerated() {
      if place < start + piece.characters.count { return (index, place - start) }
      start += piece.characters.count
    }
    return nil
  }

  static func text(_ text: String) -> XMLTree {
    XMLTree(tag: "w:t xml:space=\"preserve\"", children: [XMLTree.characters(text)])
  }
}
