/// What a part of a workbook refers to.
struct Relationships {
  struct Entry {
    /// The last word of the type, which is the same in both variants of the format: `worksheet`.
    let kind: String
    /// The name of the part.
    let target: String
  }

  private var entries: [String: Entry] = [:]
  private var order: [String] = []

  /// The references of a part; of the workbook as a whole for an empty name.
  init(of part: String, in archive: ZipArchive) throws(ReadError) {
    let folder = Self.folder(of: part)
    let name = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    guard archive.contains(name) else { return }
    let path = "Relationships/Relationship"
    for element in try SmallPart.elements(of: try archive.part(name), at: [path]) {
      guard let id = element.attributes["Id"], let type = element.attributes["Type"],
        let target = element.attributes["Target"], element.attributes["TargetMode"] != "External"
      else { continue }
      let kind = type.split(separator: "/").last.map(String.init) ?? ""
      entries[id] = Entry(kind: kind, target: Self.resolve(target, from: folder))
      order.append(id)
    }
  }

  subscript(id: String) -> Entry? { entries[id] }

  /// The part of the first reference of a kind.
  func target(ofKind kind: String) -> String? {
    order.lazy.compactMap { entries[$0] }.first { $0.kind == kind }?.target
  }

  /// `xl/` of `xl/workbook.xml`.
  private static func folder(of part: String) -> Substring {
    part.lastIndex(of: "/").map { part[...$0] } ?? ""
  }

  /// A target is relative to the folder of the part, or starts with a slash.
  static func resolve(_ target: String, from folder: some StringProtocol) -> String {
    let isAbsolute = target.hasPrefix("/") || target.hasPrefix("\\")
    let whole = isAbsolute ? target : folder + target
    var names: [Substring] = []
    for name in whole.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}
