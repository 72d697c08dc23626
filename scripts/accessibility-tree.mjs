/** What says something about a node, beside its role, name, description and value. */
const told = ['busy', 'checked', 'disabled', 'expanded', 'focusable', 'focused', 'hasPopup', 'invalid', 'level', 'modal', 'multiline', 'pressed', 'readonly', 'required'];

/** What the page looks like by the ids that both trees have in common: where each node stands, and its attributes. */
async function nodesOf(client) {
  const { documents, strings } = await client.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  const [{ nodes, layout }] = documents;
  const boxes = new Map(layout.nodeIndex.map((index, at) => [index, layout.bounds[at]]));
  const attributesOf = (index) => {
    const flat = nodes.attributes[index].map((at) => strings[at]);
    return Object.fromEntries(flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1]]] : [])));
  };
  return new Map(nodes.backendNodeId.map((id, index) => [id, { box: boxes.get(index), attributes: attributesOf(index) }]));
}

/** What assistive technology is told of the page that a session belongs to, as a tree of plain nodes; shadow roots are crossed. */
export async function accessibilityTree(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const places = await nodesOf(client);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  function read(node) {
    // What a line of text is broken into is the screen's concern.
    if (node.role?.value === 'InlineTextBox') return [];
    const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? read(byId.get(id)) : []));
    if (node.ignored) return children;
    const { box, attributes = {} } = places.get(node.backendDOMNodeId) ?? {};
    const states = Object.fromEntries((node.properties ?? []).filter(({ name }) => told.includes(name)).map(({ name, value }) => [name, value.value]));
    // The protocol does not tell it.
    if (attributes['aria-sort']) states.sort = attributes['aria-sort'];
    return [
      {
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        value: node.value?.value,
        states,
        box,
        children,
      },
    ];
  }

  return read(nodes[0]);
}
