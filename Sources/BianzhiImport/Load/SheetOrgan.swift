import BianzhiCore
import Foundation

/// Where a table stands, for the words that may name its organ.
struct SheetPlace: Hashable, Sendable {
  /// File name without folder and ending.
  let file: String
  let sheet: String?
  /// The folders that it lies in, the nearest first; no more than two.
  let folders: [String]

  init(path: String, sheet: String?) {
    folders = path.split(separator: "/").dropLast().suffix(2).reversed().map(String.init)
    file = path == "-" ? "" : URL(filePath: path).deletingPathExtension().lastPathComponent
    self.sheet = sheet
  }
}

/// The organ of a sheet that has no column for it.
struct SheetOrgan: Sendable {
  enum Source: Sendable {
    case label, title, sheet, file
    /// Somebody said so.
    case told
  }

  let key: Int64
  /// As it is written there.
  let name: String
  let source: Source
  /// Row of the caption, 0 for a name.
  let row: Int
  /// Whether title, sheet and file name mean different organs of the ledger.
  let isDisputed: Bool
  /// Another of those organs, as it is written there.
  var other: String?

  /// A label (单位：…) comes first, then an organ of the ledger in title, sheet's or file's name, the whole name
  /// before one that such a text only begins with, then a text that ends like an organ's name.
  static func find(
    _ captions: [Caption], _ place: SheetPlace, in organs: OrganKeys
  ) throws -> SheetOrgan? {
    let candidates = candidates(captions, place)
    var known = try known(candidates, in: organs)
    if known.isEmpty, !candidates.contains(where: { looksLikeOrgan($0.name) }) {
      known = try Self.known(ofFolders: place, in: organs)
    }
    if let label = candidates.first, label.source == .label,
      known.first?.candidate.source != .label
    {
      guard let key = try organs.key(name: label.name) else { return nil }
      // The label is the organ, but the title's is one of the ledger: worth a word.
      return SheetOrgan(
        key: key, name: label.name, source: .label, row: label.row,
        isDisputed: known.first?.candidate.source == .title, other: known.first?.candidate.name)
    }
    if let first = known.first.map({ nearest(known, to: $0) }) {
      let sources = Dictionary(grouping: known) { $0.candidate.source }
      let firsts = Set(sources.values.compactMap { $0.first?.key })
      return SheetOrgan(
        key: first.key, name: first.candidate.name, source: first.candidate.source,
        row: first.candidate.row, isDisputed: firsts.count > 1,
        other: known.first { $0.key != first.key }?.candidate.name)
    }
    let alike = candidates.filter { looksLikeOrgan($0.name) }
    // 护理部 in the title of a sheet of 区人民医院 is no unit.
    let within = alike.first.map { first in
      isLikeBody(first.name) && alike.contains { $0.source == .file && !isLikeBody($0.name) }
    }
    guard let likely = within == true ? alike.first(where: { !isLikeBody($0.name) }) : alike.first,
      let key = try organs.key(name: likely.name)
    else { return nil }
    return SheetOrgan(
      key: key, name: likely.name, source: likely.source, row: likely.row, isDisputed: false)
  }

  /// Whether a label, or an organ of the ledger in title, sheet's or file's name, says whose a table is.
  static func isNamed(
    _ captions: [Caption], _ place: SheetPlace, in organs: OrganKeys
  ) throws -> Bool {
    let candidates = candidates(captions, place)
    return try candidates.contains { $0.source == .label } || !known(candidates, in: organs).isEmpty
  }

  /// The unit of a folder in which each file is only called 花名册; the lowest folder that names one counts.
  private static func known(
    ofFolders place: SheetPlace, in organs: OrganKeys
  ) throws -> [(candidate: Candidate, key: Int64)] {
    for folder in place.folders {
      let found = try known(Caption.organs(in: folder).map { ($0, .file, 0) }, in: organs)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// All that names a unit, in the order in which it counts.
  private static func candidates(_ captions: [Caption], _ place: SheetPlace) -> [Candidate] {
    let labels = captions.reversed().compactMap { caption in
      caption.labelledOrgan.map { (name: $0, source: Source.label, row: caption.row) }
    }
    let titles = captions.reversed().flatMap { caption in
      caption.titledOrgans.map { (name: $0, source: Source.title, row: caption.row) }
    }
    let sheets = place.sheet.map { Caption.organs(in: $0) } ?? []
    return labels + titles + sheets.map { ($0, .sheet, 0) }
      + Caption.organs(in: place.file).map { ($0, .file, 0) }
  }

  /// A unit whose name goes on from the first one's is meant where both are named: 教育局考试院 in the file's name
  /// below a title of the 教育局.
  private static func nearest(
    _ known: [(candidate: Candidate, key: Int64)], to first: (candidate: Candidate, key: Int64)
  ) -> (candidate: Candidate, key: Int64) {
    known.filter {
      $0.key != first.key && $0.candidate.name.count > first.candidate.name.count
        && $0.candidate.name.startsWith(first.candidate.name)
    }.max { $0.candidate.name.count < $1.candidate.name.count } ?? first
  }

  private typealias Candidate = (name: String, source: Source, row: Int)

  /// The candidates that mean organs of the ledger; those by their whole text stand first.
  private static func known(
    _ candidates: [Candidate], in organs: OrganKeys
  ) throws -> [(candidate: Candidate, key: Int64)] {
    var (whole, begun): ([(Candidate, Int64)], [(Candidate, Int64)]) = ([], [])
    for candidate in candidates {
      if let key = try organs.known(name: candidate.name) {
        whole.append((candidate, key))
      } else if candidate.source != .label,
        let start = try organs.known(startOf: candidate.name)
      {
        begun.append(((start.name, candidate.source, candidate.row), start.key))
      }
    }
    return (whole + begun).map { (candidate: $0.0, key: $0.1) }
  }

  private static let endings = [
    "局", "委员会", "委", "办公室", "办", "院", "中心", "学校", "中学", "小学", "站", "所", "处", "部", "会", "厅", "社",
    "馆",
    "团", "队", "人民政府", "政府", "街道", "镇", "乡", "医院", "大学", "学院", "幼儿园", "公司", "协会", "联合会", "总工会", "支队",
  ]

  /// Whether a name is one that bodies of a unit bear: 护理部, 教务处, 财务科.
  static func isLikeBody(_ name: String) -> Bool {
    name.count <= 5 && ["部", "科", "室", "处", "股", "组"].contains(where: name.endsWith)
      && !["县", "市", "区", "州", "省", "镇", "乡", "委"].contains(where: name.contains)
  }

  static func looksLikeOrgan(_ name: String) -> Bool {
    name.count >= 3 && name.count <= 40 && endings.contains { name.endsWith($0) }
      && !["干部", "全部", "内部"].contains(where: name.endsWith)
  }
}
