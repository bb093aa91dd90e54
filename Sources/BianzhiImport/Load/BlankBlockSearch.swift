import BianzhiCore
import Spreadsheets

/// Reads a table once to tell whether blanks in its columns of inner bodies and kinds of quotas are what is left of merged
/// cells.
struct BlankBlockSearch {
  struct Result {
    /// By row: the value of the block that a blank cell is in.
    var texts: [Int: [UInt8]] = [:]
    fileprivate(set) var isSure = false
    /// No value stands twice, and blanks follow some of them.
    fileprivate(set) var mayBe = false
  }

  /// By column.
  private(set) var results: [Int: Result] = [:]

  /// The columns that may hold such blocks.
  static func places(_ table: ImportTable) -> [Int] {
    let (kind, layout) = (table.found.kind, table.found.layout)
    guard kind.traits.contains(.rowsArePeople), !table.isRejects else { return [] }
    let fields: [Field] = layout.ticks.isEmpty ? [.body, .quotaKind] : [.body]
    return fields.map { layout.column($0) }.filter { $0 >= 0 && !layout.sorts.contains($0) }
  }

  init(_ table: ImportTable) throws {
    var walk = Walk(table)
    let columns = SheetColumns(table.found)
    var (reader, row) = (try table.reader(), RawRow())
    let header = table.found.headerRows.upperBound
    var merged = MergedCells(reader.merges, below: header + 1, of: table.name)
    while try reader.read(into: &row) {
      guard row.number > header else { continue }
      try merged.fill(&row)
      if let span = table.found.columns { row.keep(span, and: table.found.shared) }
      _ = columns.settle(&row)
      if row.isBlank { continue }
      let number = row.number
      if row.withCells({ walk.isOver(at: $0, line: number) }) { break }
    }
    conclude(walk.blocks)
  }

  /// What is known of the table up to the row at hand.
  private struct Walk {
    var blocks: [Block]
    private let classifier: RowClassifier
    private let owners: [Int]
    private let post: Int
    private var others: OtherPeople
    private var owner: [[UInt8]] = []

    init(_ table: ImportTable) {
      let layout = table.found.layout
      blocks = BlankBlockSearch.places(table).map {
        Block(place: $0, isBody: $0 == layout.column(.body))
      }
      classifier = RowClassifier(table.found)
      owners = UnitColumns.owners.map { layout.column($0) }.filter { $0 >= 0 }
      post = layout.column(.post)
      others = OtherPeople(layout)
    }

    /// Takes a row; true where no later one can say anything.
    mutating func isOver(at cells: CellReader, line: Int) -> Bool {
      switch classifier.rowClass(cells, row: line) {
      case .data: break
      case .caption, .total:
        end()
        return false
      case .otherHeader: return true
      case .header, .filler, .nobody, .counts: return false
      }
      let unit = owners.map { Array(cells.bytes($0)) }
      if unit.contains(where: { !$0.isEmpty }), unit != owner {
        if !owner.isEmpty { end() }
        owner = unit
      }
      let isOther = others.holds(cells)
      let leads = post >= 0 && BlankBlockSearch.leadsUnit(cells.string(post))
      for index in blocks.indices {
        blocks[index].add(cells, line: line, isOther: isOther, leadsUnit: leads)
      }
      return blocks.allSatisfy(\.isBroken)
    }

    private mutating func end() {
      for index in blocks.indices { blocks[index].end() }
    }
  }

  /// Where one column lost its merged cells the others did, too.
  private mutating func conclude(_ blocks: [Block]) {
    let isLost = blocks.contains(where: \.isPlain)
    for block in blocks {
      var result = Result(texts: block.isBroken ? [:] : block.texts)
      result.isSure = block.isPlain || isLost && block.fits && block.isMostlyBlank
      result.mayBe = block.mayBe
      results[block.place] = result
    }
  }

  /// 局长 and 党组成员 are in no body.
  private static func leadsUnit(_ title: String) -> Bool {
    leaders.contains { title.endsWith($0) } || title.holds("党组")
  }

  private static let leaders = ["局长", "镇长", "乡长", "县长", "区长", "院长", "校长", "部长", "厅长"]

  /// The blocks of one column as far as they were read.
  private struct Block {
    let place: Int
    let isBody: Bool
    private(set) var isBroken = false
    private(set) var texts: [Int: [UInt8]] = [:]
    private var seen: Set<[UInt8]> = []
    private var current: [UInt8] = []
    private var (blocks, withBlanks, leading) = (0, 0, 0)
    private var isBlankBelow = false

    init(place: Int, isBody: Bool) { (self.place, self.isBody) = (place, isBody) }

    /// It begins with a value, and two of its blocks go on below it.
    var isPlain: Bool { fits && blocks >= 2 && withBlanks >= 2 }
    /// Nothing in it speaks against merged cells.
    var fits: Bool { !isBroken && leading == 0 && !texts.isEmpty }
    /// More rows go on below its blocks than blocks begin: one blank cell may be one that was forgotten.
    var isMostlyBlank: Bool { texts.count >= blocks }
    var mayBe: Bool {
      !isBroken && !texts.isEmpty && (fits && withBlanks > 0 || isMostlyBlank)
        && (isBody || blocks >= 2)
    }

    /// A unit or a part of the table ends: what follows begins anew.
    mutating func end() { (current, seen) = ([], []) }

    mutating func add(_ row: CellReader, line: Int, isOther: Bool, leadsUnit: Bool) {
      let bytes = row.bytes(place)
      guard !isBroken else { return }
      if bytes.isEmpty {
        addBlank(line, mayFollow: isBody ? !leadsUnit || isOfUnit : !isOther)
      } else if CellReader.isBlankMark(bytes) || !seen.insert(Array(bytes)).inserted {
        // 无 says that there is none.
        isBroken = true
      } else {
        (current, isBlankBelow) = (Array(bytes), false)
        blocks += 1
      }
    }

    private mutating func addBlank(_ line: Int, mayFollow: Bool) {
      guard !current.isEmpty else {
        // Leaders may stand above the first body.
        if isBody, seen.isEmpty { leading += 1 } else { isBroken = true }
        return
      }
      guard mayFollow else {
        isBroken = true
        return
      }
      texts[line] = current
      if !isBlankBelow { withBlanks += 1 }
      isBlankBelow = true
    }

    /// The block is that of the unit's leaders: 局领导.
    private var isOfUnit: Bool {
      UnitWord.read(String(decoding: current, as: UTF8.self)) != .body
    }
  }
}
