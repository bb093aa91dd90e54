import Spreadsheets

extension XMLTree {
  /// A copy beside the first: what may stand once only is taken out.
  func becomeAnother() {
    removeAttributes(["w14:paraId", "w14:textId"])
    children.removeAll { $0.name == "w:bookmarkStart" || $0.name == "w:bookmarkEnd" }
    for child in children { child.becomeAnother() }
  }

  /// Cells that begin a merged one, and say the same in every row, go on with the one above.
  func continueMergedCells(where isSame: (XMLTree) -> Bool) {
    for cell in children where cell.name == "w:tc" && isSame(cell) {
      guard let merge = cell.first("w:tcPr")?.first("w:vMerge") else { continue }
      merge.removeAttributes(["w:val"])
      for paragraph in cell.children where paragraph.name == "w:p" {
        paragraph.children.removeAll { $0.name != "w:pPr" }
      }
    }
  }
}
