import Foundation
import PackagePlugin

/// Runs `EmbedSQL` over the `.sql` and `.txt` files of a target, so that one more rule is one more file.
@main
struct EmbedSQLPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let files = texts(under: target.directoryURL)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedSQL.swift")
    return [
      .buildCommand(
        displayName: "Embedding the SQL of \(target.name)",
        executable: try context.tool(named: "EmbedSQL").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files, outputFiles: [output])
    ]
  }

  private func texts(under folder: URL) -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (walk?.allObjects as? [URL]) ?? []
    return files.filter { ["sql", "txt"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
  }
}
