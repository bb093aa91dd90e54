import BianzhiCore
import BianzhiDocument
import BianzhiReport

extension ProposedEntry {
  /// `read list --page`: the proposals beside their sentences, to be ticked in a browser.
  static func page(_ entries: [ProposedEntry], _ language: Language) -> [UInt8] {
    let word = { (chinese: String, english: String) in
      Wording(zh: chinese, en: english)[language]
    }
    let rows = entries.map { entry in
      TickPage.Row(
        key: [entry.document.path, String(entry.proposal.number), entry.proposal.label],
        cells: [
          entry.document.path, String(entry.proposal.number), entry.organ ?? "",
          entry.proposal.sort.wording[language], entry.proposal.label,
          entry.proposal.role?.role.rawValue ?? "", entry.proposal.total.map(String.init) ?? "",
          entry.proposal.change.map { $0 > 0 ? "+\($0)" : "\($0)" } ?? "",
        ],
        sentence: entry.pieces,
        obstacle: entry.standing == nil && entry.obstacle == nil
          ? nil : entry.state.wording[language])
    }
    return TickPage(
      title: word("文件所载，待认定", "What documents say, to be decided"),
      keys: ["文件", "序号", "名目"],
      columns: [
        word("文件", "file"), word("序号", "number"), word("机构", "organ"), word("类别", "sort"),
        word("名目", "label"), word("正副职", "role"), word("核定数", "total"), word("增减数", "change"),
      ],
      rows: rows, language: language
    ).bytes()
  }
}
