import BianzhiCore

/// What is bound to the cells of a sheet, and does not move with them.
package enum BoundThing: Sendable, CaseIterable {
  case table
  case drawing
  case comments
  case pivotTable
  case sparklines

  /// - Parameter type: the last word of a relationship's type.
  init?(type: Substring) {
    switch type {
    case "table", "queryTable": self = .table
    case "drawing": self = .drawing
    case "comments", "threadedComment", "vmlDrawing": self = .comments
    case "pivotTable": self = .pivotTable
    default: return nil
    }
  }

  var wording: Wording {
    switch self {
    case .table: Wording(zh: "表格对象（套用了表格格式）", en: "a table object")
    case .drawing: Wording(zh: "图片或图表", en: "a picture or a chart")
    case .comments: Wording(zh: "批注或控件", en: "a comment or a control")
    case .sparklines: Wording(zh: "迷你图", en: "a sparkline")
    case .pivotTable: Wording(zh: "数据透视表", en: "a pivot table")
    }
  }

  var remedy: Wording {
    switch self {
    case .table: Wording(zh: "请把它转换为普通区域", en: "Make it a plain range")
    case .drawing:
      Wording(zh: "请放到重复行的上方，或另一张工作表", en: "Put it above those rows, or on another sheet")
    case .comments, .pivotTable, .sparklines:
      Wording(zh: "请从模板中删去，填好后再加", en: "Remove it from the template, and add it afterwards")
    }
  }
}
