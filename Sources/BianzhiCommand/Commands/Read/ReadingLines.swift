import BianzhiCore
import BianzhiDocument

/// The lines that show a reading of a document.
struct ReadingLines {
  /// Characters of a sentence that a row shows at most.
  private static let mostCharacters = 80

  private let file: String
  private let text: [Unicode.Scalar]
  private var lines: [ReadingLine] = []

  static func lines(of reading: DocumentReading, file: String, text: String) -> [ReadingLine] {
    var lines = ReadingLines(file: file, text: Array(text.unicodeScalars))
    for organ in reading.organs { lines.add(organ) }
    for unread in reading.unread {
      lines.add(
        nil, .unread, "", nil, unread.reason.rawValue, unread.reason.wording, unread.span)
    }
    return lines.lines
  }

  private init(file: String, text: [Unicode.Scalar]) { (self.file, self.text) = (file, text) }

  private mutating func add(_ organ: OrganProposal) {
    let name = organ.name
    if let span = organ.facts.span { add(name, .organ, organ.facts.words, nil, .stated, span) }
    for quota in organ.quotas {
      add(name, .quota, quota.kind ?? "编制", quota.number, quota.state, quota.span)
      for part in quota.includes {
        add(name, .part, part.label, part.number, quota.state, part.span)
      }
      for part in quota.excludes {
        add(name, .beside, part.label, part.number, quota.state, part.span)
      }
    }
    let isHeld = organ.leaders.isHeld || organ.leaders.isIncomplete
    for post in organ.leaders.all {
      add(name, .leader, post.title, post.number, isHeld ? .held : .stated, post.span)
    }
    if let bodies = organ.bodies {
      let state: ProposalState = bodies.isHeld ? .held : .stated
      let names = bodies.names.joined(separator: "、")
      add(name, .bodies, names, bodies.statedCount, state, bodies.span)
    }
    for post in organ.innerPosts {
      let state: ProposalState = post.isHeld || post.isIncomplete ? .held : .stated
      if let number = post.number { add(name, .innerPost, post.label, number, state, post.span) }
      if let main = post.main { add(name, .innerPost, post.label + "（正职）", main, state, post.span) }
      if let deputy = post.deputy {
        add(name, .innerPost, post.label + "（副职）", deputy, state, post.span)
      }
      for part in post.includes { add(name, .part, part.label, part.number, state, part.span) }
    }
    for change in organ.changes {
      let state: ProposalState = change.isHeld ? .held : .stated
      add(name, .change, change.kind ?? "编制", change.delta, state, change.span)
    }
  }

  private mutating func add(
    _ organ: String?, _ sort: ReadingSort, _ label: String, _ number: Int?,
    _ state: ProposalState, _ span: TextSpan
  ) {
    add(organ, sort, label, number, state.rawValue, state.wording, span)
  }

  private mutating func add(
    _ organ: String?, _ sort: ReadingSort, _ label: String, _ number: Int?, _ state: String,
    _ words: Wording, _ span: TextSpan
  ) {
    let isLong = span.end - span.start > Self.mostCharacters
    let end = isLong ? span.start + Self.mostCharacters : span.end
    let piece = String(String.UnicodeScalarView(text[span.start..<end])) + (isLong ? "…" : "")
    lines.append(
      ReadingLine(
        file: file, organ: organ, sort: sort, label: label, number: number, state: state,
        wording: words, text: piece.replacing("\n", with: " ").replacing("\t", with: " ")))
  }
}
