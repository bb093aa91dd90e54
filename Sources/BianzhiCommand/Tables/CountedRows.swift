import BianzhiCore
import BianzhiImport
import BianzhiReport

/// What became of the rows of a table: read = new + changed + same + rejected, and the rows that are no data.
struct CountedRows {
  private let counts: FileCounts

  private let isOfProposals: Bool

  /// - Parameter isOfProposals: whether the rows are those of a document, which has no blank rows and no totals.
  init(_ counts: FileCounts, isOfProposals: Bool = false) {
    (self.counts, self.isOfProposals) = (counts, isOfProposals)
  }

  subscript(_ language: Language) -> String { wording[language] }

  private var wording: Wording {
    let number = { (count: Int) in Counts.grouped(count) }
    let (read, new, changed) = (number(counts.read), number(counts.new), number(counts.changed))
    let (same, rejected) = (number(counts.same), number(counts.rejected))
    return Wording(
      zh: """
        读取 \(read) = 新增 \(new) + 变更 \(changed) + 相同 \(same) + 拒绝 \(rejected)
        """ + (isOfProposals ? "" : "；空行 \(counts.blank)，合计行 \(counts.totals)")
          + (counts.headers > 0 ? "，重复表头 \(counts.headers)" : "")
          + (counts.notes > 0 ? "，说明行 \(counts.notes)" : ""),
      en: """
        read \(read) = new \(new) + changed \(changed) + same \(same) + rejected \(rejected)
        """ + (isOfProposals ? "" : "; blank \(counts.blank), total lines \(counts.totals)")
          + (counts.headers > 0 ? ", repeated headers \(counts.headers)" : "")
          + (counts.notes > 0 ? ", notes \(counts.notes)" : ""))
  }
}
