import { FormRow } from '../../ui/form-row.tsx'

/** The home that is told of a delay alone, and its node that is late. */
export interface DelayHome {
  projectId: string
  journeyId: string
  label: string
  nodeKey: string
  nodeName: string
}

/** Whom a delay of one home is told to; both are chosen on its page. */
export function HomeScope({ home }: { home: DelayHome }) {
  return (
    <>
      <FormRow id="delay-home" label="范围">
        <p id="delay-home" className="delay-fixed">
          只告知 <b>{home.label}</b>
        </p>
      </FormRow>
      <FormRow id="delay-node" label="延期的节点">
        <p id="delay-node" className="delay-fixed">
          {home.nodeName}
        </p>
      </FormRow>
    </>
  )
}
