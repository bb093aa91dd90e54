import BianzhiCore

extension HTMLReport {
  /// Lines over days; their names and colours stand above.
  mutating func write(_ block: LineBlock) {
    let plot = LinePlot(block)
    markup.start("figure")
    markup.start("figcaption")
    write(block.caption)
    for line in block.lines {
      markup.element("span", ["class": "key line \(line.tone.rawValue)"], text: "")
      markup.text(line.label)
    }
    markup.end()
    markup.start("div", ["class": "box"])
    markup.start("svg", ["viewBox": "0 0 880 215", "class": "lines", "aria-hidden": "true"])
    for value in [0, plot.most] { grid(plot, value) }
    for (place, day) in block.days.enumerated() where block.days.count <= 6 || place % 2 == 0 {
      let anchor = place == 0 ? "start" : place == block.days.count - 1 ? "end" : "middle"
      markup.element("text", ["x": plot.x(place), "y": "205", "text-anchor": anchor], text: day)
    }
    for line in block.lines { draw(line, plot) }
    markup.end()
    markup.end()
    markup.end()
  }

  private mutating func grid(_ plot: LinePlot, _ value: Int) {
    markup.empty(
      "line",
      ["class": "grid", "x1": "60", "x2": "820", "y1": plot.y(value), "y2": plot.y(value)],
      isXML: true)
    markup.element(
      "text", ["x": "52", "y": plot.y(value), "text-anchor": "end"], text: "\(value)")
  }

  private mutating func draw(_ line: LineBlock.Line, _ plot: LinePlot) {
    let tone = line.tone.rawValue
    let points = line.values.enumerated().map { "\(plot.x($0)),\(plot.y($1))" }
    markup.empty(
      "polyline", ["class": tone, "points": points.joined(separator: " ")], isXML: true)
    for (place, value) in line.values.enumerated() {
      markup.empty(
        "circle", ["class": tone, "cx": plot.x(place), "cy": plot.y(value), "r": "4"], isXML: true)
    }
  }
}

/// Where values of a line stand in its drawing.
private struct LinePlot {
  /// The largest value.
  let most: Int
  private let steps: Int

  init(_ block: LineBlock) {
    most = max(1, block.lines.flatMap(\.values).max() ?? 1)
    steps = max(1, block.days.count - 1)
  }

  func x(_ place: Int) -> String {
    HTMLReport.coordinate(60 + Double(place) * 760 / Double(steps))
  }

  func y(_ value: Int) -> String {
    HTMLReport.coordinate(180 - Double(value) * 160 / Double(most))
  }
}
